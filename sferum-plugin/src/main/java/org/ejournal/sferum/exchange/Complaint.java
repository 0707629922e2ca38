package org.ejournal.sferum.exchange;

import org.ejournal.sferum.screen.Words;

/**
 * What is wrong with a line of the parameters.
 *
 * @param line the line's number, from 1
 * @param what names the words that say it
 * @param detail what stands in the line, or what it collides with; never a password
 */
record Complaint(int line, String what, String detail) {
    String say(Words words) {
        return words.say("exchange.parameters.line", line, words.say("exchange.parameters." + what, detail));
    }
}
