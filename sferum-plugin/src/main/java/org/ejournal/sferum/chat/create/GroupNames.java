package org.ejournal.sferum.chat.create;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.ui.Option;
import org.ejournal.sferum.chat.hand.Offer.Basis;

/** What subject groups are called; those of one class and subject are told apart by their teachers. */
final class GroupNames {
    private final Folk folk;

    GroupNames(Folk folk) {
        this.folk = folk;
    }

    /**
     * Returns the groups to choose from.
     *
     * @param ofOneClass whether they all are of one class, which is chosen elsewhere
     */
    List<Option> of(List<Basis> bases, boolean ofOneClass) {
        Map<String, Long> times = bases.stream()
                .map(basis -> name(basis, ofOneClass))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return bases.stream()
                .map(basis -> new Option(
                        basis.follows().value(),
                        name(basis, ofOneClass, times.getOrDefault(name(basis, ofOneClass), 1L))))
                .toList();
    }

    private String name(Basis basis, boolean ofOneClass, long times) {
        String name = name(basis, ofOneClass);
        String teachers = basis.teachers().stream().map(folk::name).collect(Collectors.joining(", "));
        return times < 2 || teachers.isEmpty() ? name : name + ", " + teachers;
    }

    private static String name(Basis basis, boolean ofOneClass) {
        return ofOneClass ? basis.subject() : basis.subject() + " (" + basis.className() + ")";
    }
}
