package org.ejournal.sferum.health;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block.Column.Kind;
import org.ejournal.plugin.ui.Sort;

/** The columns of the region, and in which order each of them puts organisations. */
enum RegionColumn {
    NAME(Kind.TEXT, Comparator.comparing(line -> line.organisation().name())),
    CONCERNS(
            Kind.TEXT,
            Comparator.comparing(line ->
                    line.concerns().stream().mapToInt(Enum::ordinal).min().orElse(Integer.MAX_VALUE))),
    TOKEN(Kind.TEXT, Comparator.comparing(line -> line.condition().tokens().state())),
    LINKED(Kind.NUMBER, number(Line::percent)),
    WAITING(Kind.NUMBER, number(line -> line.condition().places().waiting())),
    OPEN(Kind.NUMBER, number(Line::open)),
    HELD(Kind.NUMBER, number(Line::held)),
    REFUSED(Kind.NUMBER, number(Line::refused)),
    UNATTENDED(Kind.NUMBER, number(line -> line.condition().unattended())),
    FAILURES(Kind.NUMBER, number(Line::failures)),
    RUN(Kind.TEXT, Comparator.comparing(Line::lastRun)),
    NEXT(
            Kind.TEXT,
            Comparator.comparing(
                    line -> line.condition().tokens().nextAt(), Comparator.nullsLast(Comparator.naturalOrder())));

    private final Kind kind;
    private final Comparator<Line> order;

    RegionColumn(Kind kind, Comparator<Line> order) {
        this.kind = kind;
        this.order = order;
    }

    private static Comparator<Line> number(ToLongFunction<Line> number) {
        return Comparator.comparingLong(number);
    }

    Kind kind() {
        return kind;
    }

    /** Returns its name in screens and among the words. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the order that is asked for; by name where it is none. Organisations of a kind stand by name. */
    static Comparator<Line> order(Sort sort) {
        Comparator<Line> chosen = Stream.of(values())
                .filter(column -> column.id().equals(sort.column()))
                .findFirst()
                .orElse(NAME)
                .order;
        return (sort.descending() ? chosen.reversed() : chosen).thenComparing(NAME.order);
    }
}
