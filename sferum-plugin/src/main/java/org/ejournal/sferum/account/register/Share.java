package org.ejournal.sferum.account.register;

import java.util.Collection;
import org.ejournal.sferum.screen.Words;

/**
 * How many of some people have linked an account.
 *
 * @param linked how many have
 * @param all how many there are
 */
public record Share(long linked, long all) {
    private static final int WHOLE = 100;

    /** Counts those who have. */
    static Share of(Collection<Entry> entries) {
        return new Share(entries.stream().filter(Entry::linked).count(), entries.size());
    }

    /** Returns the share in whole percent, rounded down, so that 100 means everybody; 0 of nobody. */
    public long percent() {
        return all == 0 ? 0 : linked * WHOLE / all;
    }

    /** Returns the figures in words, with the share in percent. */
    public String say(Words words, String name) {
        return words.say(name, linked, all, percent());
    }
}
