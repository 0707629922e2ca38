package org.ejournal.sferum.conference.overlap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.conference.overlap.Engagement.Kind;
import org.ejournal.sferum.conference.overlap.Engagement.People;
import org.ejournal.sferum.conference.overlap.Engagements.Call;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.rules.Party;

/** Who is who in an organisation, by one roster. */
public final class SchoolPeople {
    private final String administrator;
    private final Map<String, String> names;
    private final Map<String, String> classes;
    private final Map<String, SubjectGroup> groups;
    private final Map<String, Set<String>> learners;

    SchoolPeople(RosterSnapshot snapshot, String administrator) {
        this.administrator = administrator;
        names = snapshot.persons().stream()
                .collect(Collectors.toMap(person -> person.id().value(), person -> initials(person.name()), first()));
        classes = snapshot.classes().stream()
                .collect(Collectors.toMap(each -> each.id().value(), SchoolClass::name, first()));
        groups = snapshot.subjectGroups().stream()
                .collect(Collectors.toMap(SubjectGroup::id, Function.identity(), first()));
        learners = groups.values().stream().collect(Collectors.toMap(SubjectGroup::id, SchoolPeople::learners));
    }

    private static <T> BinaryOperator<T> first() {
        return (one, another) -> one;
    }

    /** A group without pupils is still the same group. */
    private static Set<String> learners(SubjectGroup group) {
        Set<String> learners = new HashSet<>(values(group.pupils()));
        learners.add(asLearner(group.id()));
        return learners;
    }

    private static String asLearner(String group) {
        return "group " + group;
    }

    private static Set<String> values(List<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toSet());
    }

    /** Returns «Седова О. И.»; the id of somebody whom the roster does not know. */
    public String name(String person) {
        return names.getOrDefault(person, person);
    }

    /** Returns the name of a class; its id where the roster does not know it. */
    public String schoolClass(String id) {
        return classes.getOrDefault(id, id);
    }

    private static String initials(PersonName name) {
        return Stream.concat(
                        Stream.of(name.family()),
                        Stream.of(name.given(), name.patronymic())
                                .filter(part -> !part.isBlank())
                                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + '.'))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    Engagement lesson(Lesson lesson) {
        return new Engagement(
                Kind.LESSON,
                lesson.id().value(),
                lesson.subject(),
                schoolClass(lesson.schoolClass().value()),
                new People(values(lesson.taughtBy()), learnersOf(lesson.subjectGroup())),
                lesson.starts().toInstant(),
                lesson.ends().toInstant());
    }

    /** One of a lesson keeps those busy who have the lesson, any other those whom it is for. */
    Engagement conference(Conference call, Collection<Guest> guests) {
        SubjectGroup group = groups.get(call.subjectGroup());
        return new Engagement(
                Kind.CONFERENCE,
                call.lesson(),
                call.title(),
                group == null ? "" : schoolClass(group.schoolClass().value()),
                call.lesson().isEmpty() ? invited(new Call(call.organiser(), guests)) : taught(call),
                call.startsAt(),
                call.endsAt());
    }

    private People taught(Conference call) {
        return new People(
                Set.of(call.taughtBy().isEmpty() ? call.organiser() : call.taughtBy()),
                learnersOf(call.subjectGroup()));
    }

    Engagement call(Call call) {
        return new Engagement(Kind.CONFERENCE, "", "", "", invited(call), Instant.EPOCH, Instant.EPOCH);
    }

    /** The chat administrator is in every chat, and has to be in none of its calls but the own ones. */
    private People invited(Call call) {
        Set<String> staff = people(call, Party.STAFF);
        if (!call.organiser().equals(administrator)) {
            staff.remove(administrator);
        }
        return new People(staff, people(call, Party.PUPILS), Set.of(call.organiser()));
    }

    private static Set<String> people(Call call, Party party) {
        return call.guests().stream()
                .filter(guest -> guest.party() == party)
                .map(Guest::person)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> learnersOf(String group) {
        return group.isEmpty() ? Set.of() : learners.getOrDefault(group, Set.of(asLearner(group)));
    }
}
