package org.ejournal.sferum.account.register;

import java.util.Collection;
import org.ejournal.sferum.screen.Words;

/**
 * How many of some people have linked an account.
 *
 * @param linked how many have
 * @param all how many there are
 */
record Share(long linked, long all) {
    private static final int WHOLE = 100;

    static Share of(Collection<Entry> entries) {
        return new Share(entries.stream().filter(Entry::linked).count(), entries.size());
    }

    /** Returns the figures in words, with the share rounded down, so that 100 % means everybody. */
    String say(Words words, String name) {
        return words.say(name, linked, all, all == 0 ? 0 : linked * WHOLE / all);
    }
}
