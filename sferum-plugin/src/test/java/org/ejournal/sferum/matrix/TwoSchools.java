package org.ejournal.sferum.matrix;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.PersonRow;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.LessonName;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.ledger.plan.Plans.NewPlan;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.sync.plan.ChatPlan;
import org.ejournal.sferum.sync.plan.PlannedAction.AddMember;

/**
 * A school with everybody who could ask, and another one, so that everything of the first has its like in the second. The
 * titles tell whose a chat is.
 */
final class TwoSchools implements AutoCloseable {
    /** In every title of the first school. */
    static final String OURS = "Альфа";

    /** In every title of the other one. */
    static final String THEIRS = "Омега";

    /** In the title of the class with which few have to do. */
    static final String OF_ANOTHER_CLASS = "Гамма";

    private static final ChatKey CLASS = ChatKey.schoolClass(new ClassId("8"));
    private static final String PARENTS = "PARENTS:8";
    private static final String LESSON = "LESSON";
    private static final String OTHER_LESSON = "OTHER-LESSON";
    private static final String NO_NUMBER = "987654321";

    final Stage stage = new Stage("electronic-school");
    final OrganisationId other = new OrganisationId(stage.organisation.value() + "-other");
    private final long run;
    private final long otherRun;
    private final long plan;
    private final long otherPlan;
    private final long settings;
    private final long otherSettings;

    /**
     * Sets both up.
     *
     * @param atWork whether a run is under way
     */
    TwoSchools(boolean atWork) {
        roster();
        stage.settings.change(stage.organisation, Map.of("chat-administrator", "appointed"));
        run = chats(all(stage.organisation, "head"), OURS);
        otherRun = chats(all(other, "foreigner"), THEIRS);
        lesson(stage.organisation, LESSON, List.of("subject", "all"));
        lesson(other, OTHER_LESSON, List.of("foreigner"));
        parentsCall(stage.organisation, "teacher", OURS);
        parentsCall(other, "foreigner", THEIRS);
        planned();
        stage.sync.hold(stage.organisation, "CHAT", Set.of(ChatKind.CLASS));
        planned();
        plan = stage.sync
                .show(all(stage.organisation, "all"), Set.of(ChatKind.CLASS))
                .number();
        otherPlan =
                stage.sync.show(all(other, "foreigner"), Set.of(ChatKind.CLASS)).number();
        settings = settings(stage.organisation, "all");
        otherSettings = settings(other, "foreigner");
        if (atWork) {
            stage.sync.start(all(stage.organisation, "all"), Set.of(ChatKind.CLASS));
        }
    }

    /** What another profile would change, as it was shown to somebody. */
    private long settings(OrganisationId organisation, String by) {
        NewPlan shown = new NewPlan(Purpose.SETTINGS, Set.of(ChatKind.CLASS), "", 0, by, Stage.NOW);
        long number = stage.store.plans().keep(organisation, shown, List.of()).id();
        stage.store.proposedSettings().propose(organisation, number, Map.of("profile", "college"));
        return number;
    }

    private void roster() {
        List.of("all", "super", "organisation", "keeper", "appointed", "head", "teacher", "subject", "neighbour")
                .forEach(person ->
                        stage.roster.person(person, "Работающая", person, "").employee(person, PositionType.TEACHING));
        List.of("pupil", "mate", "parent", "stranger")
                .forEach(person -> stage.roster.person(person, "Учащийся", person, "7" + person.length()));
        stage.roster
                .schoolClass("8", "teacher", "pupil", "mate")
                .schoolClass("9", "neighbour", "stranger")
                .guardian("parent", "pupil")
                .group("group", "8", "Алгебра", "subject", "pupil", "mate");
    }

    private void lesson(OrganisationId organisation, String name, List<String> teachers) {
        Time time = new Time(Stage.NOW, Stage.NOW.plus(Duration.ofMinutes(45)));
        LessonId id = stage.timetable
                .put(organisation, name, time, LessonState.PLANNED, teachers)
                .id();
        stage.store
                .conferences()
                .add(
                        organisation,
                        new NewConference(id, "Урок", time, time, new PersonId(teachers.get(0)), organisation + name));
    }

    /** One that the class teacher makes for the parents. */
    private void parentsCall(OrganisationId organisation, String organiser, String whose) {
        long chat = chat("", organisation, PARENTS, "").parameters().values().stream()
                .map(Long::valueOf)
                .findFirst()
                .orElseThrow();
        Time time = new Time(Stage.NOW.plus(Duration.ofHours(2)), Stage.NOW.plus(Duration.ofHours(3)));
        Content content = new Content(
                Kind.VIDEO_CALL,
                chat,
                LessonName.NONE,
                "Собрание " + whose,
                time,
                time,
                List.of(new Guest("parent", Party.GUARDIANS)));
        stage.store
                .conferences()
                .add(organisation, new NewConference(content, new PersonId(organiser), organisation + "-call"));
    }

    private void planned() {
        AddMember add = new AddMember(CLASS, new PersonId("mate"), false, Set.of(Reason.parse("PUPIL")));
        stage.sync.plan(new ChatPlan(CLASS, "8 К", List.of(add)));
    }

    private long chats(Viewer head, String whose) {
        OrganisationId organisation = head.organisation();
        long made = stage.sync.start(head, Set.of(ChatKind.CLASS)).id();
        stage.store.ledger().apply(organisation, change(whose), made);
        stage.store.runs().finished(made, Run.State.DONE, Failure.none(), new Runs.Outcome(0, 0), Stage.NOW);
        List<HandMade> decided = Stream.of("8 pupil", "8 mate", "9 stranger")
                .map(place -> place.split(" "))
                .map(place -> new HandMade(
                        ChatKey.schoolClass(new ClassId(place[0])),
                        new PersonId(place[1]),
                        HandMade.About.MEMBER,
                        true))
                .toList();
        stage.store.decisions().record(organisation, decided, head.person(), Stage.NOW);
        return made;
    }

    private static LedgerChange change(String whose) {
        List<WantedChat> chats = List.of(
                chat("STAFF", ChatKind.STAFF, "Учительская " + whose, ""),
                chat("CLASS:8", ChatKind.CLASS, "8 К " + whose, "8"),
                chat("PARENTS:8", ChatKind.PARENTS, "8 К Родители " + whose, "8"),
                chat("SUBJECT:8:a", ChatKind.SUBJECT, "Алгебра 8 К " + whose, "8"),
                chat("CLASS:9", ChatKind.CLASS, "9 " + OF_ANOTHER_CLASS + ' ' + whose, "9"));
        List<WantedMember> members = List.of(
                new WantedMember("STAFF", "head", true, true, "HEAD"),
                new WantedMember("STAFF", "appointed", true, true, "CHAT_ADMINISTRATOR"),
                new WantedMember("STAFF", "teacher", true, false, "POSITION:TEACHING"),
                new WantedMember("CLASS:8", "teacher", true, true, "CLASS_TEACHER"),
                new WantedMember("CLASS:8", "pupil", true, false, "PUPIL"),
                new WantedMember("CLASS:8", "mate", true, false, "PUPIL"),
                new WantedMember("PARENTS:8", "teacher", true, true, "CLASS_TEACHER"),
                new WantedMember("PARENTS:8", "parent", true, false, "GUARDIAN:pupil"),
                new WantedMember("SUBJECT:8:a", "subject", true, true, "SUBJECT_TEACHER"),
                new WantedMember("SUBJECT:8:a", "pupil", true, false, "PUPIL"),
                new WantedMember("CLASS:9", "neighbour", true, true, "CLASS_TEACHER"),
                new WantedMember("CLASS:9", "stranger", true, false, "PUPIL"));
        List<PersonRow> people = Stream.of(
                        "head", "teacher", "subject", "neighbour", "pupil", "mate", "parent", "stranger", "appointed")
                .map(person -> new PersonRow(person, "Некто", person, ""))
                .toList();
        return new LedgerChange(chats, List.of(), members, List.of(), List.of(), people);
    }

    private static WantedChat chat(String key, ChatKind kind, String title, String schoolClass) {
        return new WantedChat(key, kind, title, schoolClass, schoolClass, "", ChatState.ACTIVE);
    }

    private static Viewer all(OrganisationId organisation, String person) {
        return Stage.viewer(organisation, person, Permission.values());
    }

    /** Returns somebody of the thing's organisation who may do everything there. */
    Viewer almighty(Thing thing) {
        return all(thing.organisation(), thing.organisation().equals(other) ? "foreigner" : "all");
    }

    /** Returns everybody who asks. */
    List<Role> roles() {
        List<Role> roles = new ArrayList<>(List.of(
                role("a super administrator", "super", EnumSet.allOf(Permission.class), Map.of(), true),
                role("an organisation administrator", "organisation", EnumSet.allOf(Permission.class), Map.of(), true),
                role(
                        "a chat administrator",
                        "keeper",
                        EnumSet.complementOf(EnumSet.of(Permission.CHANGE_SETTINGS, Permission.WATCH_REGION)),
                        Map.of(),
                        true),
                appointed(),
                role("a director without rights", "head", Set.of(), Map.of("STAFF", Tie.ADMIN), true),
                role("a class teacher", "teacher", Set.of(), teacher(), true),
                role(
                        "a subject teacher",
                        "subject",
                        Set.of(),
                        Map.of("SUBJECT:8:a", Tie.ADMIN, LESSON, Tie.ADMIN),
                        true),
                role("the teacher of another class", "neighbour", Set.of(), Map.of("CLASS:9", Tie.ADMIN), true),
                role("a parent", "parent", Set.of(), Map.of("PARENTS:8", Tie.MEMBER, LESSON, Tie.MEMBER), false),
                role("a pupil", "pupil", Set.of(), pupil(), false),
                new Role(
                        "another organisation's administrator",
                        all(other, "foreigner"),
                        EnumSet.allOf(Permission.class),
                        Map.of(OTHER_LESSON, Tie.ADMIN),
                        false)));
        Arrays.stream(Permission.values())
                .map(one -> role("somebody with " + one + " alone", "single", Set.of(one), Map.of(), false))
                .forEach(roles::add);
        return roles;
    }

    private static Map<String, Tie> teacher() {
        return Map.of("STAFF", Tie.MEMBER, "CLASS:8", Tie.ADMIN, "PARENTS:8", Tie.ADMIN);
    }

    private static Map<String, Tie> pupil() {
        return Map.of("CLASS:8", Tie.MEMBER, "SUBJECT:8:a", Tie.MEMBER, LESSON, Tie.MEMBER);
    }

    /** The organisation's settings name them, and a superadministrator has switched all rights of their metarole off. */
    private Role appointed() {
        return role(
                "the appointed chat administrator without rights",
                "appointed",
                Set.of(),
                Map.of("STAFF", Tie.ADMIN),
                true);
    }

    private Role role(String name, String person, Set<Permission> rights, Map<String, Tie> chats, boolean employed) {
        return new Role(
                name, stage.viewer(person, rights.toArray(Permission[]::new)), new HashSet<>(rights), chats, employed);
    }

    /** Returns what a screen can be asked for, something of the own organisation first: of the own class, of another, and of another school. */
    List<Thing> things(About about) {
        return switch (about) {
            case NOTHING -> List.of(new Thing("the own organisation", stage.organisation, "", Map.of()));
            case CHAT ->
                List.of(
                        chat("the chat of the own class", stage.organisation, "CLASS:8", ""),
                        chat("the chat of the own parents", stage.organisation, "PARENTS:8", ""),
                        chat("the chat of the own subject", stage.organisation, "SUBJECT:8:a", ""),
                        chat("the staff's chat", stage.organisation, "STAFF", ""),
                        chat("the chat of another class", stage.organisation, "CLASS:9", ""),
                        chat("another school's chat", other, "CLASS:8", ""));
            case PLACE ->
                List.of(
                        chat("a pupil in the own class", stage.organisation, "CLASS:8", "pupil"),
                        chat("another pupil in the own class", stage.organisation, "CLASS:8", "mate"),
                        chat("a pupil of another class", stage.organisation, "CLASS:9", "stranger"),
                        chat("a pupil of another school", other, "CLASS:8", "pupil"));
            case LESSON ->
                List.of(
                        new Thing("the own lesson", stage.organisation, LESSON, Map.of("lesson", LESSON)),
                        new Thing("another school's lesson", other, OTHER_LESSON, Map.of("lesson", OTHER_LESSON)));
            case CONFERENCE ->
                List.of(
                        conference("the conference of the own lesson", stage.organisation, LESSON),
                        conference("the own parents' call", stage.organisation, PARENTS),
                        conference("the conference of another school's lesson", other, OTHER_LESSON),
                        conference("another school's call", other, PARENTS));
            case RUN ->
                List.of(
                        new Thing("the own run", stage.organisation, "", run(run)),
                        new Thing("another school's run", other, "", run(otherRun)));
            case PLAN ->
                List.of(
                        new Thing("the own plan", stage.organisation, "", plan(plan)),
                        new Thing("another school's plan", other, "", plan(otherPlan)));
            case SETTINGS_PLAN ->
                List.of(
                        new Thing("the own settings", stage.organisation, "", Map.of("plan", String.valueOf(settings))),
                        new Thing(
                                "another school's settings", other, "", Map.of("plan", String.valueOf(otherSettings))));
        };
    }

    private Thing chat(String name, OrganisationId organisation, String key, String person) {
        String number = String.valueOf(stage.store.ledger().read(organisation).chats().stream()
                .filter(chat -> chat.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id());
        return new Thing(
                name,
                organisation,
                key,
                person.isEmpty() ? Map.of("chat", number) : Map.of("chat", number, "person", person));
    }

    /** Returns a lesson's conference, or the one of the parents. */
    private Thing conference(String name, OrganisationId organisation, String of) {
        String lesson = of.equals(PARENTS) ? "" : of;
        long id = stage.store.conferences().unfinished(organisation).stream()
                .filter(one -> one.lesson().equals(lesson))
                .findFirst()
                .orElseThrow()
                .id();
        return new Thing(name, organisation, of, Map.of("conference", String.valueOf(id)));
    }

    private static Map<String, String> run(long number) {
        return Map.of("run", String.valueOf(number));
    }

    private static Map<String, String> plan(long number) {
        return Map.of("plan", String.valueOf(number), "chat", CLASS.value());
    }

    /** Returns the like of a thing that does not exist anywhere. */
    static Thing missing(Thing thing) {
        Map<String, String> parameters = new HashMap<>(thing.parameters());
        List.of("chat", "run", "plan", "lesson", "conference")
                .forEach(number -> parameters.computeIfPresent(number, (key, any) -> NO_NUMBER));
        return new Thing("what does not exist", thing.organisation(), "", parameters);
    }

    @Override
    public void close() {
        stage.close();
    }
}
