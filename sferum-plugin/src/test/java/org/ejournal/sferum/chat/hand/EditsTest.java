package org.ejournal.sferum.chat.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ejournal.sferum.chat.hand.SmallSchool.CLASS;
import static org.ejournal.sferum.chat.hand.SmallSchool.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalEntry.What;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a chat that people change by hand. */
class EditsTest {
    private SmallSchool school;
    private Edits edits;

    @BeforeEach
    void a_school() {
        school = new SmallSchool("electronic-school");
        edits = school.stage.bean(Edits.class);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private long base() {
        return edits.open(school.manager(), school.chat()).base();
    }

    private Saved save(Viewer viewer, Edit edit) {
        return edits.save(viewer, school.chat(), base(), edit);
    }

    private static Edit out(String... people) {
        return new Edit("8 К", people(people), Set.of(), Set.of(), Set.of());
    }

    private static Edit in(String... people) {
        return new Edit("8 К", Set.of(), people(people), Set.of(), Set.of());
    }

    private static Edit titled(String title) {
        return new Edit(title, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private Map<String, Boolean> members() {
        return school.stage.store.ledger().read(school.stage.organisation).members().stream()
                .filter(member -> member.chatId() == school.chat() && member.wanted())
                .collect(Collectors.toMap(MemberRow::person, MemberRow::wantedAdmin));
    }

    private Set<HandMade> decisions() {
        return school.stage.store.decisions().of(school.stage.organisation);
    }

    private static HandMade decision(String person, About about, boolean wanted) {
        return new HandMade(CLASS, new PersonId(person), about, wanted);
    }

    private List<JournalEntry> journal() {
        return school.stage
                .store
                .journal()
                .page(JournalFilter.all(school.stage.organisation).ofChat(school.chat()), 0, 100);
    }

    @Test
    @Tag("CH-5")
    void who_is_taken_out_is_out_and_stays_so_by_a_decision_of_whoever_saved() {
        assertThat(save(school.manager(), out("other"))).isEqualTo(new Saved.Done(1));

        assertThat(members()).containsOnlyKeys("teacher", "pupil");
        assertThat(decisions()).containsExactly(decision("other", About.MEMBER, false));
        assertThat(school.stage.store.decisions().in(school.stage.organisation, CLASS))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.by()).isEqualTo("head");
                    assertThat(made.at()).isEqualTo(Stage.NOW);
                });
    }

    @Test
    @Tag("AH-15")
    void the_journal_says_who_did_it_though_no_run_did() {
        save(school.manager(), out("other"));

        assertThat(journal().get(0)).satisfies(entry -> {
            assertThat(entry.what()).isEqualTo(What.PLACE);
            assertThat(entry.person()).isEqualTo("other");
            assertThat(entry.wasMember()).isTrue();
            assertThat(entry.isMember()).isFalse();
            assertThat(entry.by()).isEqualTo("head");
            assertThat(entry.byName()).isEqualTo("Воронцова Елена Владимировна");
            assertThat(entry.run()).isZero();
        });
    }

    @Test
    @Tag("AH-16")
    void a_save_waits_for_no_messenger_and_asks_for_a_look_that_delivers() {
        save(school.manager(), out("other"));

        assertThat(school.stage.store.looks().of(school.stage.organisation).handMade())
                .isTrue();
        assertThat(school.stage.sync.woken()).contains(school.stage.organisation);
    }

    @Test
    @Tag("CH-5")
    void who_is_put_in_by_hand_stays_in_for_that_reason() {
        assertThat(save(school.manager(), in("guest"))).isEqualTo(new Saved.Done(1));

        assertThat(members()).containsEntry("guest", false);
        assertThat(decisions()).containsExactly(decision("guest", About.MEMBER, true));
        assertThat(school.stage.store.chatList().place(school.stage.organisation, school.chat(), "guest"))
                .hasValueSatisfying(place -> assertThat(place.reasons()).isEqualTo("BY_HAND:PUPIL"));
    }

    @Test
    @Tag("AH-9")
    void who_comes_back_where_the_rules_want_them_anyway_leaves_no_exception_behind() {
        save(school.manager(), out("other"));
        save(school.manager(), in("other"));

        assertThat(members()).containsKey("other");
        assertThat(decisions()).isEmpty();
    }

    @Test
    @Tag("AH-9")
    void who_was_put_in_by_hand_and_is_taken_out_leaves_no_exception_behind() {
        save(school.manager(), in("guest"));
        save(school.manager(), out("guest"));

        assertThat(members()).doesNotContainKey("guest");
        assertThat(decisions()).isEmpty();
    }

    @Test
    @Tag("CM-6")
    void admins_are_made_and_unmade() {
        Edit exchange = new Edit("8 К", Set.of(), Set.of(), people("pupil"), people("teacher"));
        assertThat(save(school.manager(), exchange)).isEqualTo(new Saved.Done(2));

        assertThat(members()).containsEntry("pupil", true).containsEntry("teacher", false);
        assertThat(decisions())
                .containsExactlyInAnyOrder(
                        decision("pupil", About.ADMIN, true), decision("teacher", About.ADMIN, false));

        save(school.manager(), new Edit("8 К", Set.of(), Set.of(), people("teacher"), people("pupil")));
        assertThat(members()).containsEntry("pupil", false).containsEntry("teacher", true);
        assertThat(decisions()).isEmpty();
    }

    @Test
    @Tag("CM-6")
    void all_of_an_edit_is_saved_in_one_go() {
        Edit edit = new Edit("Дружный 8 К", people("other"), people("guest"), people("guest"), Set.of());

        assertThat(save(school.manager(), edit)).isEqualTo(new Saved.Done(4));

        assertThat(members()).containsOnlyKeys("teacher", "pupil", "guest").containsEntry("guest", true);
        assertThat(edits.open(school.manager(), school.chat()).chat().title()).isEqualTo("Дружный 8 К");
    }

    @Test
    @Tag("CH-5")
    void a_title_given_by_hand_is_kept_until_it_is_the_rules_own() {
        save(school.manager(), titled("Дружный класс"));
        assertThat(school.stage.store.decisions().titles(school.stage.organisation))
                .isEqualTo(Map.of(CLASS, "Дружный класс"));
        assertThat(journal().get(0)).satisfies(entry -> {
            assertThat(entry.what()).isEqualTo(What.RENAMED);
            assertThat(entry.detail()).isEqualTo("8 К → Дружный класс");
            assertThat(entry.by()).isEqualTo("head");
        });

        save(school.manager(), titled("8"));
        assertThat(school.stage.store.decisions().titles(school.stage.organisation))
                .isEmpty();
    }

    @Test
    void what_is_so_already_changes_nothing_and_leaves_no_trace() {
        int entries = journal().size();

        Edit nothing = new Edit("8 К", people("guest"), people("pupil"), people("teacher"), people("pupil"));
        assertThat(save(school.manager(), nothing)).isEqualTo(new Saved.Done(0));

        assertThat(journal()).hasSize(entries);
        assertThat(decisions()).isEmpty();
        assertThat(school.stage.store.looks().of(school.stage.organisation).waiting())
                .isFalse();
    }

    @Test
    @Tag("CM-6")
    void the_second_of_two_is_told_what_the_first_has_changed_and_saves_on_top_of_it() {
        long seen = base();
        edits.save(school.manager(), school.chat(), seen, out("other"));

        Saved second = edits.save(school.teacher(), school.chat(), seen, out("pupil"));

        assertThat(second).isInstanceOfSatisfying(Saved.Overtaken.class, told -> {
            assertThat(told.changes())
                    .extracting(JournalEntry::person, JournalEntry::by)
                    .containsExactly(org.assertj.core.api.Assertions.tuple("other", "head"));
            assertThat(members()).containsKey("pupil");

            assertThat(edits.save(school.teacher(), school.chat(), told.base(), out("pupil")))
                    .isEqualTo(new Saved.Done(1));
        });
        assertThat(members()).containsOnlyKeys("teacher");
    }

    @Test
    @Tag("CM-6")
    void what_the_roster_has_changed_meanwhile_is_told_too_and_what_the_messenger_answered_is_not() {
        long seen = base();
        school.chats.settle(
                List.of(),
                List.of(new org.ejournal.sferum.ledger.Settlement.MemberTruth(school.chat(), "teacher", "77", true)),
                List.of());
        assertThat(edits.save(school.manager(), school.chat(), seen, out("other")))
                .isEqualTo(new Saved.Done(1));

        long again = base();
        school.chats.wanted(new WantedMember(CLASS.value(), "guest", true, false, "PUPIL"));
        assertThat(edits.save(school.manager(), school.chat(), again, out("pupil")))
                .isInstanceOfSatisfying(
                        Saved.Overtaken.class,
                        told -> assertThat(told.changes())
                                .extracting(JournalEntry::person)
                                .containsExactly("guest"));
    }

    @Test
    @Tag("CM-7")
    void a_teacher_who_is_an_admin_changes_the_own_chat_and_no_other() {
        assertThat(save(school.teacher(), out("other"))).isEqualTo(new Saved.Done(1));

        assertThatThrownBy(() -> edits.open(school.teacher(), school.chats.id("Учительская")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> edits.open(school.stage.viewer("head"), school.chat()))
                .isInstanceOf(UnknownScreenException.class);
    }

    @Test
    @Tag("RR-2")
    void nobody_else_changes_anything() {
        long base = base();
        Viewer seesAll = school.stage.viewer("stranger", Permission.SEE_ALL_CHATS, Permission.INITIALISE_CHATS);

        assertThatThrownBy(() -> edits.save(seesAll, school.chat(), base, out("other")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> edits.save(school.stage.viewer("pupil"), school.chat(), base, out("other")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(members()).containsKey("other");
    }

    @Test
    @Tag("CM-7")
    void a_pupil_who_was_made_an_admin_answers_for_nobody() {
        school.chats.wanted(new WantedMember(CLASS.value(), "pupil", true, true, "PUPIL"));

        assertThatThrownBy(() -> edits.open(school.stage.viewer("pupil"), school.chat()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("RR-3")
    void another_organisations_chat_is_unknown() {
        Viewer foreigner =
                Stage.viewer(new OrganisationId(school.stage.organisation + "-2"), "head", Permission.values());

        assertThatThrownBy(() -> edits.save(foreigner, school.chat(), 0, out("other")))
                .isInstanceOf(UnknownScreenException.class);
    }

    @Test
    void where_the_profile_lets_nobody_change_members_nobody_does() {
        try (SmallSchool paragraph = new SmallSchool("paragraph")) {
            assertThatThrownBy(() -> paragraph.stage.bean(Edits.class).open(paragraph.manager(), paragraph.chat()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    @Tag("OS-4")
    void the_chat_administrator_stays_where_the_profile_keeps_them_in_every_chat() {
        school.stage.configs.change(
                school.stage.organisation, Map.of(OrganisationConfigs.CHAT_ADMINISTRATOR, "head"), Map.of());
        school.chats.wanted(new WantedMember(CLASS.value(), "head", true, false, "CHAT_ADMINISTRATOR"));

        assertThat(save(school.manager(), out("head", "other")))
                .isEqualTo(new Saved.Refused(Saved.Why.MANDATORY, List.of("head")));
        assertThat(members()).containsKeys("head", "other");
    }

    @Test
    @Tag("CM-4")
    void only_people_of_the_organisation_whom_the_profile_lets_in_are_put_in() {
        assertThat(save(school.manager(), in("nobody-here")))
                .isEqualTo(new Saved.Refused(Saved.Why.STRANGER, List.of("nobody-here")));
        assertThat(decisions()).isEmpty();
    }

    @Test
    void a_chat_has_a_title_that_is_not_too_long() {
        assertThat(save(school.manager(), titled(" "))).isEqualTo(new Saved.Refused(Saved.Why.NO_TITLE, List.of()));
        assertThat(save(school.manager(), titled("я".repeat(256))))
                .isEqualTo(new Saved.Refused(Saved.Why.LONG_TITLE, List.of()));
    }

    @Test
    @Tag("CM-6")
    void one_change_is_about_no_more_people_than_a_window_carries() {
        assertThat(save(school.manager(), in(many(Edits.MOST_PEOPLE + 1))))
                .isEqualTo(new Saved.Refused(Saved.Why.TOO_MANY, List.of()));
        assertThat(save(school.manager(), out(many(Edits.MOST_PEOPLE + 1))))
                .isEqualTo(new Saved.Refused(Saved.Why.TOO_MANY, List.of()));
        assertThat(save(school.manager(), in(many(Edits.MOST_PEOPLE))))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Saved.Why.STRANGER));
        assertThat(decisions()).isEmpty();
    }

    private static String[] many(int people) {
        return IntStream.range(0, people).mapToObj(number -> "p-" + number).toArray(String[]::new);
    }

    @Test
    void without_the_roster_nothing_is_saved() {
        long base = base();
        long chat = school.chat();
        school.stage.roster.goDown();

        assertThatThrownBy(() -> edits.save(school.manager(), chat, base, out("other")))
                .isInstanceOf(RosterUnavailableException.class);
        assertThat(members()).containsKey("other");
    }

    @Test
    void nobody_can_be_wanted_both_ways() {
        assertThatThrownBy(() -> new Edit("8 К", people("pupil"), people("pupil"), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
