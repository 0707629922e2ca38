package org.ejournal.sferum.chat;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.decision.Decision;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Says what was decided about people by hand, by whom and when (CH-5). */
final class DecisionWords {
    private final Words words;
    private final Names.Known known;
    private final Moments moments;

    DecisionWords(Words words, Names.Known known, Moments moments) {
        this.words = words;
        this.known = known;
        this.moments = moments;
    }

    /** Returns what was decided about each person, by id. */
    Map<String, String> all(Collection<Decision> decisions) {
        return decisions.stream()
                .sorted(Comparator.comparing(decision -> decision.what().about()))
                .collect(Collectors.groupingBy(
                        decision -> decision.what().person().value(),
                        Collectors.mapping(this::one, Collectors.joining("; "))));
    }

    private String one(Decision decision) {
        String way = decision.what().wanted() ? ".yes" : ".no";
        return words.say(
                "chat.by-hand." + decision.what().about() + way,
                known.name(decision.by()),
                moments.dateAndTime(decision.at()));
    }
}
