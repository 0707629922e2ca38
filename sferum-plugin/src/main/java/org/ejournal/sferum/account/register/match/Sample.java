package org.ejournal.sferum.account.register.match;

import java.util.List;
import org.ejournal.sferum.account.register.Entry;
import org.ejournal.sferum.account.register.Register;
import org.ejournal.sferum.account.register.Standing;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.Sheet;

/** A file to fill in: everybody who has no account yet, with room for it. */
final class Sample {
    private Sample() {}

    static Sheet of(Register.People people, Words words) {
        return new Sheet(
                words.say("match.sample.name"),
                Head.COLUMNS.stream().map(column -> Head.name(column, words)).toList(),
                people.entries().stream()
                        .filter(entry -> entry.standing() == Standing.WAITING)
                        .map(Sample::row)
                        .toList());
    }

    private static List<String> row(Entry entry) {
        return List.of(entry.person().value(), entry.name().full(), String.join(", ", entry.classes()), "");
    }
}
