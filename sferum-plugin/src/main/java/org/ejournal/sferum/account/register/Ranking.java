package org.ejournal.sferum.account.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ejournal.plugin.ui.Sort;

/** The orders in which the register can stand. */
final class Ranking {
    static final Sort BY_NAME = new Sort("name", false);

    private static final Map<String, Comparator<Entry>> ORDERS = Map.of(
            "standing", Comparator.comparing(Entry::standing),
            "class", Comparator.comparing(entry -> String.join(", ", entry.classes())),
            "since",
                    Comparator.comparing(
                            entry -> entry.since().map(Object::toString).orElse("")));

    private Ranking() {}

    static boolean knows(String column) {
        return column.equals(BY_NAME.column()) || ORDERS.containsKey(column);
    }

    /** Returns the order asked for, or the one by name where there is no such. */
    static Sort known(Sort asked) {
        return knows(asked.column()) ? asked : BY_NAME;
    }

    /** Returns the entries in that order, those that are equal by name. */
    static List<Entry> sort(List<Entry> entries, Sort sort) {
        Comparator<Entry> byName = byName();
        Comparator<Entry> order = ORDERS.getOrDefault(sort.column(), byName);
        return entries.stream()
                .sorted((sort.descending() ? order.reversed() : order).thenComparing(byName))
                .toList();
    }

    private static Comparator<Entry> byName() {
        Collator letters = Collator.getInstance(new Locale("ru"));
        return Comparator.<Entry, String>comparing(entry -> entry.name().family(), letters::compare)
                .thenComparing(entry -> entry.name().given(), letters::compare)
                .thenComparing(entry -> entry.name().patronymic(), letters::compare)
                .thenComparing(entry -> entry.person().value());
    }
}
