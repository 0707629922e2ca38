package org.ejournal.sferum.chat.pick;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.ui.Sort;

/** The orders in which people to be picked can stand. */
final class PickOrder {
    static final String FAMILY = "family";
    static final String GIVEN = "given";
    static final String PATRONYMIC = "patronymic";
    static final String BIRTH = "birth";
    static final Sort BY_NAME = new Sort(FAMILY, false);

    private final Map<String, Comparator<Candidate>> orders = new HashMap<>();
    private final Comparator<Candidate> byName;

    PickOrder() {
        Collator letters = Collator.getInstance(new Locale("ru"));
        Comparator<Candidate> family = by(letters, PersonName::family);
        Comparator<Candidate> given = by(letters, PersonName::given);
        Comparator<Candidate> patronymic = by(letters, PersonName::patronymic);
        orders.put(FAMILY, family);
        orders.put(GIVEN, given);
        orders.put(PATRONYMIC, patronymic);
        orders.put(
                BIRTH, Comparator.comparing(candidate -> candidate.birthDate().orElse(LocalDate.MIN)));
        byName = family.thenComparing(given)
                .thenComparing(patronymic)
                .thenComparing(candidate -> candidate.id().value());
    }

    private static Comparator<Candidate> by(Collator letters, Function<PersonName, String> part) {
        return Comparator.comparing(candidate -> part.apply(candidate.name()), letters::compare);
    }

    /** Returns the order asked for, or the one by name where there is no such. */
    Sort known(Sort asked) {
        return orders.containsKey(asked.column()) ? asked : BY_NAME;
    }

    /** Returns them in that order, those that are equal by name. */
    List<Candidate> sort(List<Candidate> candidates, Sort sort) {
        Comparator<Candidate> order = orders.getOrDefault(sort.column(), byName);
        return candidates.stream()
                .sorted((sort.descending() ? order.reversed() : order).thenComparing(byName))
                .toList();
    }
}
