package org.ejournal.sferum.chat.hand;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Creator;
import org.ejournal.sferum.rules.RuleProfile;

/**
 * What one person may make by hand, as the profile has it and the roster of today bears it out (requirements, section 1,
 * last row). What nothing allows is denied.
 */
final class Licence {
    private final RuleProfile profile;
    private final RosterSnapshot roster;
    private final PersonId person;
    private final boolean manages;
    private final boolean works;

    /**
     * Makes one.
     *
     * @param manages whether the person holds the right to manage chats
     */
    Licence(RuleProfile profile, RosterSnapshot roster, PersonId person, boolean manages) {
        this.profile = profile;
        this.roster = roster;
        this.person = person;
        this.manages = manages;
        this.works = roster.employees().stream()
                .anyMatch(employee -> employee.person().equals(person));
    }

    Set<ChatKind> kinds() {
        Set<ChatKind> kinds = EnumSet.noneOf(ChatKind.class);
        profile.chats().keySet().stream()
                .filter(kind -> anybody(kind) || teachesClass(kind) || teachesSubject(kind))
                .forEach(kinds::add);
        return kinds;
    }

    /** Returns whether people of the whole organisation may be in the chat. */
    boolean anybody(ChatKind kind) {
        return manages && (lets(Creator.RIGHT_HOLDER, kind) || lets(Creator.ADMINISTRATOR, kind));
    }

    private boolean teachesClass(ChatKind kind) {
        return works && lets(Creator.CLASS_TEACHER, kind) && !ownClasses().isEmpty();
    }

    private boolean teachesSubject(ChatKind kind) {
        return works && lets(Creator.SUBJECT_TEACHER, kind) && !ownGroups().isEmpty();
    }

    private boolean lets(Creator creator, ChatKind kind) {
        return profile.creators().getOrDefault(creator, Set.of()).contains(kind);
    }

    /** Returns the classes that a chat of the kind may be of. */
    List<SchoolClass> classes(ChatKind kind) {
        if (kind != ChatKind.CLASS && kind != ChatKind.PARENTS) {
            return List.of();
        }
        if (anybody(kind)) {
            return roster.classes();
        }
        return teachesClass(kind) ? ownClasses() : List.of();
    }

    /** Returns the subject groups that a chat of the kind may be of. */
    List<SubjectGroup> groups(ChatKind kind) {
        if (kind != ChatKind.SUBJECT) {
            return List.of();
        }
        if (anybody(kind)) {
            return roster.subjectGroups();
        }
        return teachesSubject(kind) ? ownGroups() : List.of();
    }

    /** Returns who may be put into a chat of the kind by this person, whom the profile lets in. */
    Set<PersonId> people(ChatKind kind) {
        Set<PersonId> people = new HashSet<>(new Pickable(roster).into(profile, kind));
        if (!anybody(kind)) {
            people.retainAll(ownPeople(kind));
            people.add(person);
        }
        return people;
    }

    private Set<PersonId> ownPeople(ChatKind kind) {
        return switch (kind) {
            case CLASS -> pupils(classes(kind));
            case PARENTS -> guardians(pupils(classes(kind)));
            case SUBJECT -> learning(groups(kind));
            case STAFF, OTHER -> Set.of();
        };
    }

    private List<SchoolClass> ownClasses() {
        return roster.classes().stream()
                .filter(one -> one.classTeachers().contains(person))
                .toList();
    }

    private List<SubjectGroup> ownGroups() {
        return roster.subjectGroups().stream()
                .filter(group -> group.teachers().contains(person))
                .toList();
    }

    private Set<PersonId> learning(List<SubjectGroup> groups) {
        Set<ClassId> theirs = groups.stream().map(SubjectGroup::schoolClass).collect(Collectors.toSet());
        Set<PersonId> enrolled = pupils(roster.classes().stream()
                .filter(one -> theirs.contains(one.id()))
                .toList());
        return groups.stream()
                .flatMap(group -> group.pupils().stream())
                .filter(enrolled::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<PersonId> pupils(Collection<SchoolClass> classes) {
        Stream<Enrolment> enrolments = classes.stream().flatMap(one -> one.enrolments().stream());
        return enrolments
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::pupil)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<PersonId> guardians(Set<PersonId> pupils) {
        return roster.guardianships().stream()
                .filter(guardianship -> pupils.contains(guardianship.pupil()))
                .map(Guardianship::guardian)
                .collect(Collectors.toUnmodifiableSet());
    }
}
