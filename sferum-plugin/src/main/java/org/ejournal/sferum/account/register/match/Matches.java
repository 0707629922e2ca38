package org.ejournal.sferum.account.register.match;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file comes to.
 *
 * @param all every line's match, in the order of the file
 */
record Matches(List<Match> all) {
    Matches {
        all = List.copyOf(all);
    }

    /** Returns those that can be linked. */
    List<Match> open() {
        return all.stream().filter(match -> match.verdict() == Verdict.MATCHES).toList();
    }

    long count(Verdict verdict) {
        return all.stream().filter(match -> match.verdict() == verdict).count();
    }

    /** Returns what tells these links from others: when it has changed, so has what would be done (AH-2). */
    String mark() {
        return Integer.toHexString(open().stream()
                .map(match -> match.person() + "=" + match.messengerId())
                .collect(Collectors.joining(","))
                .hashCode());
    }
}
