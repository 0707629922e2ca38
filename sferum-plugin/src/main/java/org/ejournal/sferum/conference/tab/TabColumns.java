package org.ejournal.sferum.conference.tab;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.ConferenceLine;
import org.ejournal.sferum.ledger.conference.ConferenceList.Order;
import org.ejournal.sferum.ledger.conference.ConferenceOrder;
import org.ejournal.sferum.ledger.conference.Status;
import org.ejournal.sferum.screen.FailureWords;

/** The columns of the list of conferences. */
record TabColumns(TabWords words) {
    /** The newest first. */
    static final Sort BY_TIME = new Sort(name(ConferenceOrder.STARTS), true);

    private static final String DAY = "day";

    List<Column> columns() {
        return Stream.concat(
                        Stream.of(
                                column(name(ConferenceOrder.TITLE), true),
                                column(name(ConferenceOrder.KIND), true),
                                column(name(ConferenceOrder.CHAT), true),
                                column(name(ConferenceOrder.LESSON), true),
                                column(DAY, false),
                                column(name(ConferenceOrder.STARTS), true)),
                        Stream.of(
                                column(name(ConferenceOrder.ENDS), true),
                                column(name(ConferenceOrder.STATUS), true),
                                column(name(ConferenceOrder.ORGANISER), true),
                                column("link", false)))
                .toList();
    }

    private Column column(String name, boolean sortable) {
        return new Column(name, words.say("column." + name), Column.Kind.TEXT, sortable);
    }

    /**
     * Returns the cells of one.
     *
     * @param organiser how the person is called who made it
     * @param entrance where the viewer comes in; empty for nowhere
     */
    List<Cell> cells(ConferenceLine line, Status status, String organiser, Optional<URI> entrance) {
        Conference one = line.conference();
        return List.of(
                Cell.of(one.title()),
                Cell.of(words.kind(one.kind())),
                Cell.of(line.chatTitle()),
                Cell.of(one.lessonName()),
                Cell.of(words.day(one.startsAt())),
                Cell.of(words.time(one.startsAt())),
                Cell.of(words.time(one.endsAt())),
                status(one, status),
                Cell.of(organiser),
                entrance.map(address -> new Cell(words.say("enter"), Tone.PLAIN, Target.address(address)))
                        .orElse(Cell.of("")));
    }

    /** A call that could not be started or ended says why: whoever looks after it can do something about it. */
    private Cell status(Conference one, Status status) {
        Tone tone = status == Status.ACTIVE ? Tone.SUCCESS : Tone.PLAIN;
        if (one.failureKind().isEmpty() || status == Status.FINISHED) {
            return new Cell(words.status(status), tone);
        }
        String why = new FailureWords(words.said()).explain(one.failureKind(), one.failureCode());
        return new Cell(words.say("status.waiting", words.status(status), why), Tone.WARNING);
    }

    /** Reads an order that a person asked for; a column that cannot be sorted by counts as the beginning. */
    static Order order(Sort sort) {
        return Arrays.stream(ConferenceOrder.values())
                .filter(order -> name(order).equals(sort.column()))
                .findFirst()
                .map(order -> new Order(order, sort.descending()))
                .orElseGet(() -> new Order(ConferenceOrder.STARTS, true));
    }

    static Sort sort(Order order) {
        return new Sort(name(order.by()), order.descending());
    }

    private static String name(ConferenceOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
