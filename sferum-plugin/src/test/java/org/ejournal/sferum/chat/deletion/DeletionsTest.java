package org.ejournal.sferum.chat.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ejournal.sferum.chat.hand.SmallSchool.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.hand.Created;
import org.ejournal.sferum.chat.hand.Creations;
import org.ejournal.sferum.chat.hand.Edit;
import org.ejournal.sferum.chat.hand.NewChat;
import org.ejournal.sferum.chat.hand.SmallSchool;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.ledger.decision.Deletion;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalEntry.What;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who deletes which chats, what is asked first, and what can be had back. */
@Tag("CM-8")
class DeletionsTest {
    private static final ScreenRef CHATS = ScreenRef.of("chats");
    private static final ScreenRef ARCHIVE = ScreenRef.of("archive");

    private SmallSchool school = new SmallSchool("electronic-school");
    private Deletions deletions = school.stage.bean(Deletions.class);

    private void a_school(String profile) {
        school.close();
        school = new SmallSchool(profile);
        deletions = school.stage.bean(Deletions.class);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private long trip() {
        Edit edit = new Edit("Поход", Set.of(), people("pupil", "other"), people("other"), Set.of());
        Created created = school.stage
                .bean(Creations.class)
                .create(school.manager(), new NewChat(NewChat.newMark(), ChatKind.OTHER, Follows.nobody(), edit));
        return ((Created.Done) created).chat();
    }

    private ChatRow row(long chat) {
        return school.stage.store.ledger().read(school.stage.organisation).chats().stream()
                .filter(row -> row.id() == chat)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Boolean> members(long chat) {
        return school.stage.store.ledger().read(school.stage.organisation).members().stream()
                .filter(member -> member.chatId() == chat && member.wanted())
                .collect(Collectors.toMap(MemberRow::person, MemberRow::wantedAdmin));
    }

    private Outcome press(String action, Object... selected) {
        Input input = new Input(Map.of(
                "chats.selected",
                List.of(selected).stream().map(String::valueOf).toList()));
        return school.stage.act(school.manager(), CHATS, action, input);
    }

    @Test
    @Tag("AH-16")
    void who_is_in_it_is_wanted_there_no_more_and_its_title_says_so() {
        long chat = trip();

        deletions.delete(school.manager(), List.of(chat));

        assertThat(row(chat).state()).isEqualTo(ChatState.DELETED);
        assertThat(row(chat).title()).isEqualTo("Поход (чат закрыт)");
        assertThat(members(chat)).isEmpty();
        assertThat(school.stage.store.looks().of(school.stage.organisation).handMade())
                .isTrue();
        assertThat(school.stage.sync.woken()).contains(school.stage.organisation);
        assertThat(Seen.rows(school.stage.show(school.manager(), "chats")))
                .noneMatch(cells -> cells.get(0).startsWith("Поход"));
    }

    @Test
    @Tag("AH-15")
    void the_journal_and_the_decision_say_who_deleted_it_and_when() {
        long chat = trip();
        deletions.delete(school.manager(), List.of(chat));

        List<JournalEntry> entries = school.stage
                .store
                .journal()
                .page(JournalFilter.all(school.stage.organisation).ofChat(chat), 0, 3);
        assertThat(entries).extracting(JournalEntry::what).containsExactly(What.PLACE, What.PLACE, What.CLOSED);
        assertThat(entries).extracting(JournalEntry::by).containsOnly("head");
        assertThat(school.stage.store.decisions().deleted(school.stage.organisation))
                .singleElement()
                .satisfies(deletion -> {
                    assertThat(deletion.chat())
                            .isEqualTo(ChatKey.parse(row(chat).key()));
                    assertThat(deletion.by()).isEqualTo("head");
                    assertThat(deletion.at()).isEqualTo(Stage.NOW);
                });
    }

    @Test
    void the_question_is_that_of_the_manual_where_a_deletion_is_for_good() {
        a_school("net-school");

        assertThat(press("delete", school.chat())).isInstanceOfSatisfying(Outcome.Ask.class, ask -> {
            assertThat(ask.title()).isEqualTo("Удалить чат «8 К»?");
            assertThat(ask.text()).isEqualTo("Чат удаляется из журнала и из Сферума без возможности восстановления.");
            assertThat(ask.answers()).extracting(Outcome.Answer::label).containsExactly("Да", "Нет");
        });
        assertThat(row(school.chat()).state()).isEqualTo(ChatState.ACTIVE);

        assertThat(press("delete-sure", school.chat()))
                .isEqualTo(new Outcome.Stay(
                        Tone.SUCCESS, "Удалено чатов: 1. Из мессенджера участники выйдут в течение минуты."));
        assertThat(row(school.chat()).state()).isEqualTo(ChatState.DELETED);
        assertThat(deletions.archived(school.manager())).isEmpty();
        assertThat(deletions.rests(school.manager())).isFalse();
    }

    @Test
    @Tag("AH-14")
    void where_it_rests_first_the_question_says_until_when() {
        assertThat(press("delete", trip()))
                .isInstanceOfSatisfying(
                        Outcome.Ask.class,
                        ask -> assertThat(ask.text())
                                .contains("До 22.12.2026 09:00 его можно вернуть", "без возможности восстановления"));
    }

    @Test
    void chats_of_the_rules_are_left_out_where_the_profile_keeps_them() {
        long trip = trip();

        assertThat(press("delete", school.chat()))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class,
                        stay -> assertThat(stay.message()).startsWith("Выбранные чаты создаются автоматически"));
        assertThat(press("delete", school.chat(), trip))
                .isInstanceOfSatisfying(
                        Outcome.Ask.class,
                        ask -> assertThat(ask.text())
                                .contains("Не удаляются, так как создаются автоматически: «8 К»."));
        press("delete-sure", school.chat(), trip);

        assertThat(row(trip).state()).isEqualTo(ChatState.DELETED);
        assertThat(row(school.chat()).state()).isEqualTo(ChatState.ACTIVE);
        assertThatThrownBy(() -> deletions.delete(school.manager(), List.of(school.chat())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void several_go_at_once_or_none_does() {
        long one = trip();
        long other = trip();

        assertThatThrownBy(() -> deletions.delete(school.manager(), List.of(one, school.chat())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(row(one).state()).isEqualTo(ChatState.ACTIVE);

        assertThat(press("delete", one, other))
                .isInstanceOfSatisfying(
                        Outcome.Ask.class, ask -> assertThat(ask.title()).isEqualTo("Удалить чаты (2)?"));
        press("delete-sure", one, other);
        assertThat(List.of(one, other))
                .allSatisfy(chat -> assertThat(row(chat).state()).isEqualTo(ChatState.DELETED));
    }

    @Test
    void what_a_colleague_has_deleted_meanwhile_is_passed_over() {
        long chat = trip();
        deletions.delete(school.manager(), List.of(chat));

        assertThat(press("delete-sure", chat)).isInstanceOf(Outcome.Stay.class);
        assertThat(school.stage.store.decisions().deleted(school.stage.organisation))
                .hasSize(1);
    }

    @Test
    @Tag("AH-8")
    void what_the_messenger_is_just_asked_to_make_is_deleted_after_its_answer() {
        long chat = trip();
        school.stage.store.ledger().intend(List.of(row(chat)), Stage.NOW);

        assertThat(press("delete", chat))
                .isEqualTo(new Outcome.Stay(
                        Tone.WARNING, "Сейчас создаются в мессенджере, удалить их можно через минуту: «Поход»."));
        assertThatThrownBy(() -> deletions.delete(school.manager(), List.of(chat)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(row(chat).state()).isEqualTo(ChatState.ACTIVE);

        school.chats.settle(
                List.of(new Settlement.ChatTruth(chat, "2000000007", "Поход", "", "")), List.of(), List.of());
        assertThat(press("delete", chat)).isInstanceOf(Outcome.Ask.class);
    }

    @Test
    void from_its_own_window_it_closes_with_the_chat() {
        long chat = trip();
        ScreenRef window = ScreenRef.of("chat", "chat", String.valueOf(chat));

        assertThat(school.stage.act(school.manager(), window, "delete", Input.NONE))
                .isInstanceOf(Outcome.Ask.class);
        assertThat(school.stage.act(school.manager(), window, "delete-sure", Input.NONE))
                .isInstanceOf(Outcome.Close.class);
        assertThat(row(chat).state()).isEqualTo(ChatState.DELETED);
    }

    @Test
    @Tag("RR-2")
    void without_the_right_nobody_deletes_or_has_anything_back() {
        long chat = trip();
        for (Viewer viewer : List.of(
                school.teacher(),
                school.stage.viewer("other"),
                school.stage.viewer("head", Permission.SEE_ALL_CHATS, Permission.INITIALISE_CHATS))) {
            assertThat(deletions.any(viewer)).isFalse();
            assertThatThrownBy(() -> deletions.delete(viewer, List.of(chat))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> deletions.ask(viewer, List.of(chat))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> deletions.archived(viewer)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> deletions.restore(viewer, Set.of())).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(row(chat).state()).isEqualTo(ChatState.ACTIVE);
    }

    @Test
    @Tag("RR-3")
    void another_organisations_chat_is_unknown() {
        long chat = trip();
        Viewer foreigner =
                Stage.viewer(new OrganisationId(school.stage.organisation + "-2"), "head", Permission.values());

        assertThatThrownBy(() -> deletions.delete(foreigner, List.of(chat))).isInstanceOf(UnknownScreenException.class);
        assertThat(deletions.ask(foreigner, List.of(chat)).going()).isEmpty();
        assertThat(row(chat).state()).isEqualTo(ChatState.ACTIVE);
    }

    @Test
    @Tag("AH-14")
    void what_rests_is_had_back_with_its_people_and_in_the_messenger_the_same() {
        long chat = trip();
        school.chats.settle(
                List.of(new Settlement.ChatTruth(chat, "2000000007", "Поход", "", "link")), List.of(), List.of());
        deletions.delete(school.manager(), List.of(chat));
        assertThat(Seen.rows(school.stage.show(school.manager(), "archive")))
                .containsExactly(List.of("Поход", "Воронцова Елена", "22.11.2026 09:00", "22.12.2026 09:00"));

        Outcome outcome = school.stage.act(
                school.manager(),
                ARCHIVE,
                "restore",
                Seen.input("deleted.selected", row(chat).key()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).startsWith("Восстановлено чатов: 1."));
        assertThat(row(chat).state()).isEqualTo(ChatState.ACTIVE);
        assertThat(row(chat).title()).isEqualTo("Поход");
        assertThat(row(chat).remoteId()).isEqualTo("2000000007");
        assertThat(members(chat)).isEqualTo(Map.of("pupil", false, "other", true));
        assertThat(school.stage.store.decisions().deleted(school.stage.organisation))
                .isEmpty();
        assertThat(deletions.archived(school.manager())).isEmpty();
    }

    @Test
    @Tag("AH-14")
    void what_has_rested_long_enough_is_gone_for_good() {
        long chat = trip();
        deletions.delete(school.manager(), List.of(chat));
        ChatKey key = ChatKey.parse(row(chat).key());
        Deletion deletion = school.stage
                .store
                .decisions()
                .deleted(school.stage.organisation)
                .get(0);
        school.stage.store.decisions().restore(school.stage.organisation, Set.of(key));
        school.stage
                .store
                .decisions()
                .delete(school.stage.organisation, Set.of(key), school.manager().person(), deletion.at(), Stage.NOW);

        assertThat(deletions.restore(school.manager(), Set.of(key))).isEqualTo(new Restored(0, List.of()));
        assertThat(row(chat).state()).isEqualTo(ChatState.DELETED);
    }

    @Test
    @Tag("AH-14")
    void a_chat_whose_group_is_gone_stays_in_the_archive() {
        school.stage.roster.group("g-a", "8", "Алгебра", "teacher", "pupil");
        Edit edit = new Edit("Наша алгебра", Set.of(), Set.of(), Set.of(), Set.of());
        Created created = school.stage
                .bean(Creations.class)
                .create(school.manager(), new NewChat(NewChat.newMark(), ChatKind.SUBJECT, Follows.group("g-a"), edit));
        long chat = ((Created.Done) created).chat();
        deletions.delete(school.manager(), List.of(chat));
        school.stage.roster.withoutGroup("g-a");

        assertThat(deletions.restore(
                        school.manager(), Set.of(ChatKey.parse(row(chat).key()))))
                .isEqualTo(new Restored(0, List.of("Наша алгебра")));
        assertThat(deletions.archived(school.manager())).hasSize(1);
    }

    @Test
    @Tag("CM-4")
    void a_chat_of_a_group_that_was_deleted_is_made_anew_by_hand() {
        school.stage.roster.group("g-a", "8", "Алгебра", "teacher", "pupil");
        NewChat wish = new NewChat(
                NewChat.newMark(),
                ChatKind.SUBJECT,
                Follows.group("g-a"),
                new Edit("8/Алгебра", Set.of(), Set.of(), Set.of(), Set.of()));
        Creations creations = school.stage.bean(Creations.class);
        long chat = ((Created.Done) creations.create(school.manager(), wish)).chat();
        school.chats.settle(
                List.of(new Settlement.ChatTruth(chat, "2000000007", "8/Алгебра", "", "")), List.of(), List.of());
        deletions.delete(school.manager(), List.of(chat));

        assertThat(creations.create(school.manager(), wish)).isEqualTo(new Created.Done(chat));

        assertThat(row(chat).state()).isEqualTo(ChatState.ACTIVE);
        assertThat(row(chat).remoteId()).isEmpty();
        assertThat(members(chat)).isEqualTo(Map.of("pupil", false, "teacher", true));
        assertThat(school.stage.store.decisions().deleted(school.stage.organisation))
                .isEmpty();
    }

    @Test
    void a_long_title_leaves_room_for_saying_that_it_is_closed() {
        Edit edit = new Edit("я".repeat(255), Set.of(), people("pupil"), Set.of(), Set.of());
        Created created = school.stage
                .bean(Creations.class)
                .create(school.manager(), new NewChat(NewChat.newMark(), ChatKind.OTHER, Follows.nobody(), edit));
        long chat = ((Created.Done) created).chat();

        deletions.delete(school.manager(), List.of(chat));

        assertThat(row(chat).title()).hasSize(255).endsWith("… (чат закрыт)");
    }
}
