package org.ejournal.simulator.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.simulator.school.OrderField.Input;

/** Orders about a person's guardians, name and VK profile. */
final class PersonRules {
    private static final String VK = "VK";
    private static final Pattern VK_FORM = Pattern.compile("[1-9][0-9]{0,17}");

    private PersonRules() {}

    static Decision addGuardian(Ruling ruling) {
        UserRow pupil = ruling.person("person", Input.PUPIL);
        UserRow guardian = ruling.personOrNew("guardian", Input.ADULT, "guardian-", "guardian");
        if (related(pupil, guardian)) {
            throw ruling.wrong("guardian", "order.guardian.already");
        }
        relate(ruling, pupil, guardian);
        return both(ruling, pupil, guardian);
    }

    static Decision removeGuardian(Ruling ruling) {
        UserRow pupil = ruling.person("person", Input.PUPIL);
        UserRow guardian = ruling.person("guardian", Input.GUARDIAN);
        if (!related(pupil, guardian)) {
            throw ruling.wrong("guardian", "order.guardian.none");
        }
        ruling.draft().put(pupil.relatedTo(without(pupil.agents(), guardian.id())));
        ruling.draft().put(guardian.relatedTo(without(guardian.agents(), pupil.id())));
        return both(ruling, pupil, guardian);
    }

    private static Decision both(Ruling ruling, UserRow pupil, UserRow guardian) {
        return ruling.decide(
                Set.of(pupil.id(), guardian.id()),
                ruling.members().classesOf(pupil.id()),
                pupil.person().name().full(),
                guardian.person().name().full());
    }

    private static boolean related(UserRow one, UserRow other) {
        return one.agents().contains(other.id()) || other.agents().contains(one.id());
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    /** Makes the one answer for the other; a relation counts only with somebody who is marked as a guardian. */
    static void relate(Ruling ruling, UserRow pupil, UserRow guardian) {
        Draft draft = ruling.draft();
        draft.put(guardian);
        draft.put(pupil.relatedTo(
                Stream.concat(pupil.agents().stream(), Stream.of(guardian.id())).toList()));
        boolean marked = draft.roles(row -> row.user().equals(guardian.id()) && row.held(ruling.day()))
                .anyMatch(row -> row.role().guardian());
        if (!marked) {
            draft.put(new RoleRow(
                    ruling.newId("role"),
                    false,
                    guardian.id(),
                    UserRole.PARENT,
                    ruling.org(),
                    Period.from(ruling.day())));
        }
    }

    static Decision changeName(Ruling ruling) {
        UserRow user = ruling.person("person", Input.ANYBODY);
        PersonName before = user.person().name();
        String family = ruling.requiredNamePart("family");
        PersonName after = new PersonName(
                family,
                ruling.given("given") ? ruling.namePart("given") : before.given(),
                ruling.given("patronymic") ? ruling.namePart("patronymic") : before.patronymic());
        if (after.equals(before)) {
            throw ruling.wrong("family", "order.no-change");
        }
        Person person = user.person();
        ruling.draft().put(user.as(new Person(person.id(), after, person.externalIds())));
        return ruling.decide(user, ruling.members().classesOf(user.id()), before.full(), after.full());
    }

    static Decision changeVk(Ruling ruling) {
        UserRow user = ruling.person("person", Input.ANYBODY);
        Person person = user.person();
        String vk = ruling.text("vk");
        check(ruling, user, vk);
        Map<String, String> ids = new HashMap<>(person.externalIds());
        ids.remove(VK);
        if (!vk.isEmpty()) {
            ids.put(VK, vk);
        }
        ruling.draft().put(user.as(new Person(person.id(), person.name(), ids)));
        return ruling.decide(
                user, ruling.members().classesOf(user.id()), person.name().full(), vk.isEmpty() ? ruling.nobody() : vk);
    }

    /** A profile belongs to one person (AC-8). */
    private static void check(Ruling ruling, UserRow user, String vk) {
        if (vk.equals(user.person().externalIds().getOrDefault(VK, ""))) {
            throw ruling.wrong("vk", "order.no-change");
        } else if (!vk.isEmpty() && !VK_FORM.matcher(vk).matches()) {
            throw ruling.wrong("vk", "order.vk");
        }
        boolean taken = ruling.draft()
                .users()
                .anyMatch(other ->
                        !vk.isEmpty() && vk.equals(other.person().externalIds().get(VK)));
        if (taken) {
            throw ruling.wrong("vk", "order.vk.taken");
        }
    }
}
