package org.ejournal.sferum.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;

/**
 * Sees to it that a chat with pupils has an adult admin whom the messenger knows (AH-10): where the rules give none, a
 * substitute is promoted – an employee who is in the chat already, else the organisation's chat administrator, who then
 * joins. Where neither has linked an account nobody can be promoted; the chat stays and the lack is shown.
 */
final class ResponsibleAdult {
    private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

    private final Set<PersonId> pupils;
    private final Set<PersonId> employees;
    private final List<PersonId> chatAdministrators;
    private final Predicate<PersonId> linked;
    private final Predicate<HandMade> decided;

    /**
     * Makes one.
     *
     * @param pupils who learns here
     * @param employees who works here
     * @param chatAdministrators the organisation's chat administrators
     * @param linked whether the messenger knows a person
     * @param decided whether that was decided by hand
     */
    ResponsibleAdult(
            Set<PersonId> pupils,
            Set<PersonId> employees,
            List<PersonId> chatAdministrators,
            Predicate<PersonId> linked,
            Predicate<HandMade> decided) {
        this.pupils = pupils;
        this.employees = employees;
        this.chatAdministrators = chatAdministrators;
        this.linked = linked;
        this.decided = decided;
    }

    DesiredChat in(DesiredChat chat) {
        if (chat.members().keySet().stream().noneMatch(this::isPupil) || hasOne(chat)) {
            return chat;
        }
        return substitutes(chat)
                .findFirst()
                .map(person -> promote(chat, person))
                .orElse(chat);
    }

    private boolean hasOne(DesiredChat chat) {
        return chat.members().values().stream()
                .anyMatch(member -> member.admin() && !isPupil(member.person()) && linked.test(member.person()));
    }

    /** Who teaches here and still learns here counts as an adult. */
    private boolean isPupil(PersonId person) {
        return pupils.contains(person) && !employees.contains(person);
    }

    private Stream<PersonId> substitutes(DesiredChat chat) {
        Stream<PersonId> inside = chat.members().keySet().stream().sorted(BY_ID).filter(employees::contains);
        return Stream.concat(inside, chatAdministrators.stream().filter(employees::contains))
                .filter(linked)
                .filter(person -> !decided.test(new HandMade(chat.key(), person, HandMade.About.ADMIN, false)))
                .filter(person -> !decided.test(new HandMade(chat.key(), person, HandMade.About.MEMBER, false)));
    }

    private static DesiredChat promote(DesiredChat chat, PersonId person) {
        Map<PersonId, DesiredMember> members = new HashMap<>(chat.members());
        Set<Reason> reasons = new TreeSet<>();
        DesiredMember was = members.get(person);
        if (was != null) {
            reasons.addAll(was.reasons());
        }
        reasons.add(Reason.of(Reason.Kind.SUBSTITUTE));
        members.put(person, new DesiredMember(person, true, reasons));
        return chat.with(members);
    }
}
