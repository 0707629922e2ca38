package org.ejournal.sferum.health;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Input;

/** Which organisations are shown. */
enum Shown {
    /** All of them. */
    ALL(line -> true),
    /** Those with something that somebody should look at. */
    CONCERNED(line -> !line.concerns().isEmpty()),
    /** Those that have nothing to reach the messenger with. */
    UNCONNECTED(Line::isUnconnected);

    private final Predicate<Line> shows;

    Shown(Predicate<Line> shows) {
        this.shows = shows;
    }

    boolean shows(Line line) {
        return shows.test(line);
    }

    static Shown read(Input input) {
        String chosen = input.one(RegionTable.SHOWN).orElse("");
        return Stream.of(values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(ALL);
    }
}
