package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.SettingChanges.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Settings on which chats depend apply with the plan that shows what they change, and not before. */
@Tag("OS-6")
class SettingChangesTest {
    private static final ChatKey CLASS = ChatKey.schoolClass(new ClassId("8 К"));
    private static final Map<String, String> NET_SCHOOL = Map.of(OrganisationConfigs.PROFILE, "net-school");

    private final Bench bench = new Bench("electronic-school");
    private final Switch settings = new Switch(bench);

    @BeforeEach
    void school() {
        bench.configs.change(School.ID, Map.of(OrganisationConfigs.CHAT_ADMINISTRATOR, "it"), Map.of());
        bench.school
                .administrator("it")
                .administrator("deputy")
                .teacher("anna")
                .schoolClass("8 К", "anna", "ann", "bob")
                .parent("mother", "ann")
                .group("8 К", "Алгебра", "anna", "ann", "bob");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private OrganisationConfig set() {
        return bench.configs.of(School.ID);
    }

    private static Viewer viewer(Permission... rights) {
        return new Viewer(
                new PersonId("administrator"),
                School.ID,
                Set.of(),
                Set.copyOf(List.of(rights).stream().map(Permission::id).toList()),
                new Locale("ru"));
    }

    private List<String> actions(long plan) {
        return settings.lines(plan).stream()
                .map(line -> String.join(" ", line.chatTitle(), line.action(), line.person(), line.detail())
                        .strip())
                .toList();
    }

    private Set<String> members(String title) {
        return bench.messenger.chat(title).members.keySet();
    }

    @Test
    void where_no_chat_was_ever_made_nothing_is_to_be_shown() {
        assertThat(bench.changes.propose(Bench.administrator(), NET_SCHOOL)).isEqualTo(new Answer.Harmless());
    }

    @Test
    void what_is_set_already_or_changes_no_chat_is_harmless() {
        bench.initialise();

        assertThat(bench.changes.propose(
                        Bench.administrator(),
                        Map.of(
                                OrganisationConfigs.PROFILE,
                                "electronic-school",
                                OrganisationConfigs.DISSOLVED,
                                "empty")))
                .isEqualTo(new Answer.Harmless());
        assertThat(bench.changes.propose(
                        Bench.administrator(),
                        Map.of(OrganisationConfigs.SUBJECT_CHATS, "yes", OrganisationConfigs.DISSOLVED, "keep")))
                .isEqualTo(new Answer.Harmless());
    }

    @Test
    @Tag("AH-2")
    void chats_that_the_new_rules_make_are_made_and_what_they_want_otherwise_is_shown_line_by_line() {
        bench.initialise();

        assertThat(actions(settings.propose(NET_SCHOOL)))
                .containsExactlyInAnyOrder(
                        "Учительская ROLE deputy admin",
                        "8 К класс RENAME  8 К",
                        "8 К класс REMOVE it",
                        "8 К родители RENAME  8 К Родители",
                        "8 К родители REMOVE it",
                        "8 К/Алгебра CREATE  8 К/Алгебра",
                        "8 К/Алгебра ADD anna admin",
                        "8 К/Алгебра ADD ann",
                        "8 К/Алгебра ADD bob");
    }

    @Test
    @Tag("AH-2")
    void before_it_is_applied_every_look_goes_by_what_is_set() {
        bench.initialise();
        settings.propose(NET_SCHOOL);

        bench.school.schoolClass("8 К", "anna", "ann", "bob", "new");
        bench.change();

        assertThat(members("8 К")).contains("vk-new", "vk-it");
        assertThat(set().profile()).isEqualTo("electronic-school");
    }

    @Test
    @Tag("OS-4")
    @Tag("AH-2")
    void another_chat_administrator_takes_the_role_over_in_every_chat() {
        bench.initialise();

        long plan = settings.propose(Map.of(OrganisationConfigs.CHAT_ADMINISTRATOR, "deputy"));
        assertThat(actions(plan))
                .containsExactlyInAnyOrder(
                        "Учительская ROLE deputy admin",
                        "Учительская ROLE it",
                        "8 К ADD deputy",
                        "8 К REMOVE it",
                        "8 К Родители ADD deputy",
                        "8 К Родители REMOVE it");
        settings.apply(plan);

        assertThat(set().chatAdministrator()).isEqualTo("deputy");
        assertThat(members("8 К")).contains("vk-deputy").doesNotContain("vk-it");
        assertThat(bench.messenger.chat("Учительская").members)
                .containsEntry("vk-deputy", true)
                .containsEntry("vk-it", false);
    }

    @Test
    @Tag("AH-2")
    void a_plan_that_the_roster_has_overtaken_does_nothing_and_sets_nothing() {
        bench.initialise();
        long plan = settings.propose(NET_SCHOOL);

        bench.school.schoolClass("8 К", "anna", "ann", "bob", "new");
        Run run = settings.apply(plan);

        assertThat(run.state()).isEqualTo(Run.State.STALE);
        assertThat(set().profile()).isEqualTo("electronic-school");
        bench.work();
        assertThat(members("8 К")).contains("vk-it");

        Answer again = bench.changes.again(Bench.administrator(), plan);
        assertThat(settings.apply(((Answer.Shown) again).plan()).state()).isEqualTo(Run.State.DONE);
        assertThat(set().profile()).isEqualTo("net-school");
    }

    @Test
    @Tag("CH-6")
    void chats_that_no_rule_makes_any_more_are_closed_and_on_the_way_back_opened_again() {
        bench.initialise();
        settings.apply(settings.propose(NET_SCHOOL));
        assertThat(members("8 К/Алгебра")).containsExactlyInAnyOrder("vk-anna", "vk-ann", "vk-bob");

        settings.apply(settings.propose(Map.of(OrganisationConfigs.PROFILE, "paragraph")));
        assertThat(members("8 К/Алгебра (чат закрыт)")).isEmpty();

        settings.apply(settings.propose(NET_SCHOOL));
        assertThat(members("8 К/Алгебра")).containsExactlyInAnyOrder("vk-anna", "vk-ann", "vk-bob");
        assertThat(bench.messenger.chats.values())
                .extracting(chat -> chat.title)
                .containsExactlyInAnyOrder("Учительская", "8 К класс", "8 К родители", "8 К/Алгебра");
    }

    @Test
    void a_plan_is_carried_out_once() {
        bench.initialise();
        long plan = settings.propose(NET_SCHOOL);
        settings.apply(plan);

        assertThat(settings.apply(plan).state()).isEqualTo(Run.State.STALE);
        assertThat(bench.changes.proposed(Bench.administrator(), plan)).isEmpty();
        assertThatExceptionOfType(UnknownScreenException.class)
                .isThrownBy(() -> bench.changes.again(Bench.administrator(), plan));
    }

    @Test
    @Tag("AH-1")
    @Tag("AH-2")
    void what_is_left_out_stays_as_it_is_by_hand() {
        bench.initialise();
        long plan = settings.propose(NET_SCHOOL);
        List<Integer> removals = settings.lines(plan).stream()
                .filter(line -> line.action().equals("REMOVE") || line.action().equals("CREATE"))
                .map(PlanLine::number)
                .toList();

        bench.sync.untick(Bench.administrator(), plan, removals);
        settings.apply(plan);
        bench.look();

        assertThat(set().profile()).isEqualTo("net-school");
        assertThat(members("8 К класс")).contains("vk-it");
        assertThat(bench.messenger.chats.values())
                .extracting(chat -> chat.title)
                .doesNotContain("8 К/Алгебра");
        assertThat(bench.store.decisions().of(School.ID))
                .contains(new HandMade(CLASS, new PersonId("it"), About.MEMBER, true));
    }

    @Test
    @Tag("CH-5")
    void what_was_decided_by_hand_outlives_the_change() {
        bench.initialise();
        bench.store
                .decisions()
                .record(
                        School.ID,
                        Set.of(
                                new HandMade(CLASS, new PersonId("deputy"), About.MEMBER, true),
                                new HandMade(CLASS, new PersonId("bob"), About.MEMBER, false)),
                        new PersonId("it"),
                        bench.clock.instant());
        bench.change();

        settings.apply(settings.propose(NET_SCHOOL));

        assertThat(members("8 К класс")).contains("vk-deputy").doesNotContain("vk-bob");
    }

    @Test
    @Tag("AH-5")
    void a_crash_before_the_settings_are_set_ends_in_the_new_world_and_undoes_nothing() {
        bench.initialise();
        long plan = settings.propose(NET_SCHOOL);
        bench.settings.broken = true;

        Run crashed = settings.apply(plan);
        assertThat(crashed.state()).isEqualTo(Run.State.WAITING);
        Set<String> wanted = settings.wanted();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(bench::look);
        assertThat(settings.wanted()).as("while they cannot be set").isEqualTo(wanted);

        bench.settings.broken = false;
        bench.sync.giveUp(Bench.administrator(), crashed.id());
        bench.look();
        bench.work();

        assertThat(set().profile()).isEqualTo("net-school");
        assertThat(settings.wanted()).isEqualTo(wanted);
        assertThat(members("8 К класс")).doesNotContain("vk-it");
    }

    @Test
    @Tag("AH-1")
    void a_roster_that_is_silent_or_looks_like_an_outage_shows_nothing() {
        bench.initialise();

        bench.school.fault = roster -> School.with(roster, List.of());
        assertThat(bench.changes.propose(Bench.administrator(), NET_SCHOOL)).isEqualTo(new Answer.Distrusted("EMPTY"));
        bench.school.down = true;
        assertThatExceptionOfType(RosterUnavailableException.class)
                .isThrownBy(() -> bench.changes.propose(Bench.administrator(), NET_SCHOOL));
    }

    @Test
    @Tag("CM-9")
    void kinds_that_were_never_initialised_stay_so() {
        bench.request(Set.of(ChatKind.STAFF));
        bench.work();

        assertThat(settings.lines(settings.propose(NET_SCHOOL)))
                .extracting(PlanLine::chatKey)
                .doesNotContain(CLASS.value());
    }

    @Test
    @Tag("RR-2")
    void settings_are_changed_with_the_right_to_do_so_and_no_other() {
        bench.initialise();
        Viewer initialises = viewer(Permission.INITIALISE_CHATS);
        Viewer sets = viewer(Permission.CHANGE_SETTINGS);
        long plan = settings.propose(NET_SCHOOL);

        for (Runnable refused : List.<Runnable>of(
                () -> bench.changes.propose(initialises, NET_SCHOOL),
                () -> bench.changes.again(initialises, plan),
                () -> bench.changes.proposed(initialises, plan),
                () -> bench.sync.untick(initialises, plan, List.of()),
                () -> bench.sync.carryOut(initialises, plan, List.of()),
                () -> bench.sync.show(sets, Bench.ALL))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(refused::run);
        }
        Run run = bench.sync.carryOut(sets, plan, List.of());
        assertThat(bench.sync.watch(sets, run.id())).isPresent();
        assertThat(bench.sync.lines(sets, plan, 0, 1)).hasSize(1);
    }
}
