package org.ejournal.sferum.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;

/**
 * Says which chats an organisation should have and who should be in them (CH-1, CH-2, CH-4; seeds 000 «Чаты,
 * создаваемые автоматически», 001 section 3.2, 002 «Вкладка «Чаты»», 003 step 4). The same input always gives the same
 * output, in whatever order the roster lists things; the work grows with the roster and no faster.
 *
 * <ul>
 *   <li>Who has departed is in no chat, and neither are a departed pupil's parents on that pupil's account.
 *   <li>A person whom the roster's rules name but whose data it does not hold appears nowhere.
 *   <li>The subgroups of one subject in one class share one chat: 001 speaks of «все учащиеся данного предмета в
 *       классе». <i>Not</i> a chat per subgroup: the manuals' titles have no room for one.
 *   <li>A chat whose circle is empty is still wanted: creating a class creates its chats (CH-1).
 * </ul>
 */
public final class Desire {
    private final RuleProfile profile;
    private final OrganisationChoices choices;
    private final RosterSnapshot roster;
    private final Collection<MadeChat> made;
    private final Gatherer gatherer;
    private final Staff staff;
    private final Map<PersonId, List<PersonId>> guardians;
    private final Map<ClassId, List<SubjectGroup>> groups;
    private final ByHand byHand;
    private final ResponsibleAdult responsible;

    private Desire(RosterSnapshot roster, RuleProfile profile, OrganisationChoices choices, Decisions decisions) {
        this.profile = profile;
        this.choices = choices;
        this.roster = roster;
        Belonging belonging = Belonging.of(roster);
        this.byHand = new ByHand(decisions.handMade(), belonging);
        this.responsible = new ResponsibleAdult(
                belonging.pupils(),
                belonging.employees(),
                choices.chatAdministrators(),
                decisions.linked(),
                decisions.handMade()::contains);
        this.made = decisions.made();
        this.gatherer =
                new Gatherer(profile, roster.persons().stream().map(Person::id).collect(toUnmodifiableSet()));
        this.staff = new Staff(roster.employees(), choices.chatAdministrators());
        this.guardians = roster.guardianships().stream()
                .collect(groupingBy(Guardianship::pupil, mapping(Guardianship::guardian, toList())));
        this.groups = roster.subjectGroups().stream()
                .sorted(Comparator.comparing(SubjectGroup::id))
                .collect(groupingBy(SubjectGroup::schoolClass));
    }

    /**
     * Returns the chats that the profile's rules and what was decided by hand want for the roster.
     *
     * @param decisions what was decided by hand, and whom the messenger knows
     */
    public static DesiredOrganisation desire(
            RosterSnapshot roster, RuleProfile profile, OrganisationChoices choices, Decisions decisions) {
        return new Desire(roster, profile, choices, decisions).organisation();
    }

    /**
     * What counts besides roster and rules.
     *
     * @param handMade what was decided by hand (CH-5)
     * @param made the chats that were made by hand (CM-4)
     * @param linked whether the messenger knows a person (AH-10)
     */
    public record Decisions(Set<HandMade> handMade, Set<MadeChat> made, Predicate<PersonId> linked) {
        /** Copies the sets. */
        public Decisions {
            handMade = Set.copyOf(handMade);
            made = Set.copyOf(made);
        }

        /** Says what counts where nobody made a chat by hand. */
        public Decisions(Set<HandMade> handMade, Predicate<PersonId> linked) {
            this(handMade, Set.of(), linked);
        }

        /** Returns that nothing was decided and everybody is known. */
        public static Decisions none() {
            return new Decisions(Set.of(), person -> true);
        }
    }

    private DesiredOrganisation organisation() {
        Stream<DesiredChat> ofClasses = roster.classes().stream()
                .sorted(Comparator.comparing(SchoolClass::name)
                        .thenComparing(schoolClass -> schoolClass.id().value()))
                .flatMap(this::ofClass);
        return new DesiredOrganisation(Stream.of(ofStaff(), ofClasses, madeByHand())
                .flatMap(chats -> chats)
                .map(byHand::over)
                .map(responsible::in)
                .toList());
    }

    private Stream<DesiredChat> madeByHand() {
        if (made.isEmpty()) {
            return Stream.of();
        }
        MadeByHand desired = new MadeByHand(gatherer, staff, this::circle, roster);
        return made.stream()
                .sorted(Comparator.comparing(chat -> chat.key().value()))
                .flatMap(chat -> desired.desired(chat).stream());
    }

    private ClassCircle circle(SchoolClass schoolClass) {
        return new ClassCircle(staff, guardians, schoolClass);
    }

    private Stream<DesiredChat> ofStaff() {
        return rule(ChatKind.STAFF)
                .map(rule -> new DesiredChat(
                        ChatKey.staff(), rule.title("", ""), "", "", "", gatherer.ofKind(ChatKind.STAFF, staff)));
    }

    private Stream<DesiredChat> ofClass(SchoolClass schoolClass) {
        ClassCircle circle = circle(schoolClass);
        return Stream.of(
                        rule(ChatKind.CLASS)
                                .map(rule -> ofClass(ChatKey.schoolClass(schoolClass.id()), rule, schoolClass, circle)),
                        rule(ChatKind.PARENTS)
                                .map(rule -> ofClass(ChatKey.parents(schoolClass.id()), rule, schoolClass, circle)),
                        rule(ChatKind.SUBJECT).flatMap(rule -> ofSubjects(rule, schoolClass, circle)))
                .flatMap(chats -> chats);
    }

    private DesiredChat ofClass(ChatKey key, ChatRule rule, SchoolClass schoolClass, ClassCircle circle) {
        return new DesiredChat(
                key,
                rule.title(schoolClass.name(), ""),
                schoolClass.id().value(),
                schoolClass.name(),
                "",
                gatherer.ofKind(key.kind(), circle));
    }

    private Stream<DesiredChat> ofSubjects(ChatRule rule, SchoolClass schoolClass, ClassCircle circle) {
        return groups.getOrDefault(schoolClass.id(), List.of()).stream()
                .collect(groupingBy(SubjectGroup::subjectId, TreeMap::new, toList()))
                .values()
                .stream()
                .map(subgroups -> ofSubject(rule, schoolClass, subgroups, circle));
    }

    private DesiredChat ofSubject(
            ChatRule rule, SchoolClass schoolClass, List<SubjectGroup> subgroups, ClassCircle circle) {
        SubjectGroup first = subgroups.get(0);
        return new DesiredChat(
                ChatKey.subject(schoolClass.id(), first.subjectId()),
                rule.title(schoolClass.name(), first.subject()),
                schoolClass.id().value(),
                schoolClass.name(),
                first.subject(),
                gatherer.ofKind(ChatKind.SUBJECT, new SubjectCircle(circle, subgroups)));
    }

    private Stream<ChatRule> rule(ChatKind kind) {
        return profile.makes(kind, choices) ? profile.rule(kind).stream() : Stream.of();
    }
}
