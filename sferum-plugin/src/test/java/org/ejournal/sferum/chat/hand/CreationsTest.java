package org.ejournal.sferum.chat.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ejournal.sferum.chat.hand.SmallSchool.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.chat.hand.Created.Refused;
import org.ejournal.sferum.chat.hand.Created.Why;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalEntry.What;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who makes which chats by hand, and what they are then. */
@Tag("CM-4")
class CreationsTest {
    private static final Follows ALGEBRA = Follows.group("g-a");
    private static final Follows HISTORY = Follows.group("g-h");

    private SmallSchool school = new SmallSchool("electronic-school");
    private Creations creations = school.stage.bean(Creations.class);

    private void a_school(String profile) {
        school.close();
        school = new SmallSchool(profile);
        creations = school.stage.bean(Creations.class);
        groups();
    }

    private void groups() {
        school.stage
                .roster
                .person("mother", "Иванова", "Анна", "79")
                .guardian("mother", "pupil")
                .group("g-a", "8", "Алгебра", "teacher", "pupil")
                .group("g-h", "9", "История", "head", "guest");
    }

    @org.junit.jupiter.api.BeforeEach
    void with_groups() {
        groups();
    }

    @AfterEach
    void close() {
        school.close();
    }

    private static NewChat other(String title, String... people) {
        return wish(ChatKind.OTHER, Follows.nobody(), title, people);
    }

    private static NewChat wish(ChatKind kind, Follows follows, String title, String... people) {
        return new NewChat(
                NewChat.newMark(), kind, follows, new Edit(title, Set.of(), people(people), Set.of(), Set.of()));
    }

    private static NewChat ofClass(ChatKind kind, String schoolClass, String title) {
        return wish(kind, Follows.schoolClass(new ClassId(schoolClass)), title);
    }

    private ChatRow chat(Created created) {
        assertThat(created).isInstanceOf(Created.Done.class);
        long id = ((Created.Done) created).chat();
        return chats().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    private List<ChatRow> chats() {
        return school.stage.store.ledger().read(school.stage.organisation).chats();
    }

    private Map<String, Boolean> members(ChatRow chat) {
        return school.stage.store.ledger().read(school.stage.organisation).members().stream()
                .filter(member -> member.chatId() == chat.id() && member.wanted())
                .collect(Collectors.toMap(MemberRow::person, MemberRow::wantedAdmin));
    }

    private Viewer pupil() {
        return school.stage.viewer("pupil");
    }

    @Test
    void other_chats_have_whom_somebody_put_in_and_the_admins_among_them() {
        Edit edit = new Edit("Поход", Set.of(), people("pupil", "mother", "teacher"), people("teacher"), Set.of());
        ChatRow chat = chat(creations.create(
                school.manager(), new NewChat(NewChat.newMark(), ChatKind.OTHER, Follows.nobody(), edit)));

        assertThat(chat.title()).isEqualTo("Поход");
        assertThat(chat.kind()).isEqualTo(ChatKind.OTHER);
        assertThat(chat.state()).isEqualTo(ChatState.ACTIVE);
        assertThat(members(chat)).isEqualTo(Map.of("pupil", false, "mother", false, "teacher", true));
        assertThat(school.stage.store.decisions().of(school.stage.organisation))
                .contains(
                        new HandMade(ChatKey.parse(chat.key()), new PersonId("mother"), About.MEMBER, true),
                        new HandMade(ChatKey.parse(chat.key()), new PersonId("teacher"), About.ADMIN, true));
    }

    @Test
    @Tag("AH-15")
    @Tag("AH-16")
    void the_journal_says_who_made_it_and_a_look_that_delivers_is_asked_for() {
        ChatRow chat = chat(creations.create(school.manager(), other("Поход", "pupil")));

        List<JournalEntry> entries = school.stage
                .store
                .journal()
                .page(JournalFilter.all(school.stage.organisation).ofChat(chat.id()), 0, 10);
        assertThat(entries).extracting(JournalEntry::what).containsExactly(What.PLACE, What.CREATED);
        assertThat(entries).extracting(JournalEntry::by).containsOnly("head");
        assertThat(school.stage.store.looks().of(school.stage.organisation).handMade())
                .isTrue();
        assertThat(school.stage.sync.woken()).contains(school.stage.organisation);
    }

    @Test
    @Tag("AH-8")
    void the_same_wish_said_twice_makes_one_chat_and_two_wishes_of_one_title_make_two() {
        NewChat wish = other("Поход", "pupil");
        ChatRow once = chat(creations.create(school.manager(), wish));

        assertThat(chat(creations.create(school.manager(), wish)).id()).isEqualTo(once.id());
        assertThat(chat(creations.create(school.manager(), other("Поход", "pupil")))
                        .id())
                .isNotEqualTo(once.id());
    }

    @Test
    void a_subject_chat_is_filled_in_from_its_group() {
        Proposal proposal =
                creations.proposal(school.manager(), ChatKind.SUBJECT, ALGEBRA).orElseThrow();

        assertThat(proposal.chat().title()).isEqualTo("8/Алгебра");
        assertThat(proposal.chat().members().keySet())
                .extracting(PersonId::value)
                .containsExactly("pupil", "teacher");
        assertThat(proposal.chat().admins()).extracting(PersonId::value).containsExactly("teacher");
        assertThat(proposal.taken()).isEmpty();
    }

    @Test
    void a_subject_chat_follows_its_group_but_for_what_somebody_changed() {
        Edit edit = new Edit("Алгебра и жизнь", people("pupil"), people("guest"), Set.of(), Set.of());
        ChatRow chat = chat(
                creations.create(school.manager(), new NewChat(NewChat.newMark(), ChatKind.SUBJECT, ALGEBRA, edit)));

        assertThat(chat.title()).isEqualTo("Алгебра и жизнь");
        assertThat(chat.className()).isEqualTo("8");
        assertThat(chat.subject()).isEqualTo("Алгебра");
        assertThat(members(chat)).isEqualTo(Map.of("teacher", true, "guest", false));
        assertThat(school.stage.store.decisions().of(school.stage.organisation)).hasSize(2);
        assertThat(school.stage.store.decisions().titles(school.stage.organisation))
                .containsValue("Алгебра и жизнь");
    }

    @Test
    void a_title_that_the_rules_give_anyway_goes_on_following_them() {
        creations.create(school.manager(), wish(ChatKind.SUBJECT, ALGEBRA, "8/Алгебра"));

        assertThat(school.stage.store.decisions().titles(school.stage.organisation))
                .isEmpty();
    }

    @Test
    void a_group_has_one_chat_in_use() {
        creations.create(school.manager(), wish(ChatKind.SUBJECT, ALGEBRA, "8/Алгебра"));

        assertThat(creations.create(school.manager(), wish(ChatKind.SUBJECT, ALGEBRA, "Другая")))
                .isEqualTo(new Refused(Why.EXISTS, List.of("8/Алгебра")));
        assertThat(creations
                        .proposal(school.manager(), ChatKind.SUBJECT, ALGEBRA)
                        .orElseThrow()
                        .taken())
                .isPresent();
    }

    @Test
    void a_subject_chat_without_a_group_and_one_of_a_group_that_is_gone_are_refused() {
        assertThat(creations.create(school.manager(), wish(ChatKind.SUBJECT, Follows.nobody(), "Алгебра")))
                .isEqualTo(new Refused(Why.NOT_CHOSEN, List.of()));
        school.stage.roster.withoutGroup("g-a");
        assertThat(creations.create(school.manager(), wish(ChatKind.SUBJECT, ALGEBRA, "8/Алгебра")))
                .isEqualTo(new Refused(Why.GONE, List.of()));
        assertThat(creations.proposal(school.manager(), ChatKind.SUBJECT, ALGEBRA))
                .isEmpty();
    }

    @Test
    void title_and_people_are_judged_as_in_an_edit() {
        assertThat(creations.create(school.manager(), other(" "))).isEqualTo(new Refused(Why.NO_TITLE, List.of()));
        assertThat(creations.create(school.manager(), other("я".repeat(256))))
                .isEqualTo(new Refused(Why.LONG_TITLE, List.of()));
        assertThat(creations.create(school.manager(), other("Поход", "nobody-here")))
                .isEqualTo(new Refused(Why.STRANGER, List.of("nobody-here")));
        assertThat(school.stage.store.decisions().made(school.stage.organisation))
                .isEmpty();
    }

    @Test
    void what_can_be_made_is_told_with_its_groups() {
        List<Offer> offers = creations.offers(school.manager());

        assertThat(offers).extracting(Offer::kind).containsExactly(ChatKind.SUBJECT, ChatKind.OTHER);
        assertThat(offers.get(0).must()).isTrue();
        assertThat(offers.get(0).bases()).extracting(Offer.Basis::follows).containsExactly(ALGEBRA, HISTORY);
        assertThat(offers.get(1).must()).isFalse();
        assertThat(offers.get(1).bases()).isEmpty();
    }

    @Test
    @Tag("RR-2")
    void without_the_right_and_without_classes_nobody_makes_anything() {
        assertThat(creations.any(school.teacher())).isFalse();
        assertThat(creations.offers(school.teacher())).isEmpty();
        for (Viewer viewer :
                List.of(school.teacher(), pupil(), school.stage.viewer("head", Permission.SEE_ALL_CHATS))) {
            assertThatThrownBy(() -> creations.create(viewer, other("Поход", "pupil")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> creations.people(viewer, ChatKind.OTHER))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void in_paragraph_nobody_makes_chats() {
        a_school("paragraph");

        assertThat(creations.any(school.manager())).isFalse();
        assertThatThrownBy(() -> creations.create(school.manager(), other("Поход", "pupil")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_administrator_makes_any_kind_with_anybody() {
        a_school("net-school");

        assertThat(creations.offers(school.manager()))
                .extracting(Offer::kind)
                .containsExactly(ChatKind.STAFF, ChatKind.CLASS, ChatKind.PARENTS, ChatKind.SUBJECT);
        ChatRow chat = chat(
                creations.create(school.manager(), wish(ChatKind.STAFF, Follows.nobody(), "Совет", "head", "mother")));
        assertThat(chat.kind()).isEqualTo(ChatKind.STAFF);
        assertThat(members(chat)).containsOnlyKeys("head", "mother");
    }

    @Test
    @Tag("RR-3")
    void a_class_teacher_makes_chats_of_the_own_classes_with_their_people() {
        a_school("net-school");
        assertThat(creations.offers(school.teacher()))
                .extracting(Offer::kind)
                .containsExactly(ChatKind.CLASS, ChatKind.PARENTS, ChatKind.SUBJECT);
        assertThat(creations.people(school.teacher(), ChatKind.PARENTS)).isEqualTo(people("mother", "teacher"));

        ChatRow chat = chat(creations.create(
                school.teacher(), wish(ChatKind.PARENTS, Follows.nobody(), "Поход: родители", "mother")));

        assertThat(members(chat)).isEqualTo(Map.of("teacher", true, "mother", false));
        assertThat(creations.create(
                        school.teacher(), wish(ChatKind.CLASS, Follows.nobody(), "Поход", "pupil", "guest")))
                .isEqualTo(new Refused(Why.STRANGER, List.of("guest")));
        assertThatThrownBy(() -> creations.create(school.teacher(), ofClass(ChatKind.CLASS, "9", "9 класс")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> creations.create(school.teacher(), wish(ChatKind.STAFF, Follows.nobody(), "Совет")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("RR-3")
    void a_subject_teacher_makes_subject_chats_with_who_learns_the_own_subjects() {
        a_school("net-school");
        assertThat(creations.people(school.teacher(), ChatKind.SUBJECT)).isEqualTo(people("pupil", "teacher"));

        assertThat(creations.create(
                        school.teacher(), wish(ChatKind.SUBJECT, Follows.nobody(), "Олимпиада", "pupil", "other")))
                .isEqualTo(new Refused(Why.STRANGER, List.of("other")));
        assertThatThrownBy(() -> creations.proposal(school.teacher(), ChatKind.SUBJECT, HISTORY))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_chat_that_the_rules_make_is_not_made_twice() {
        a_school("net-school");

        assertThat(creations.create(school.manager(), ofClass(ChatKind.CLASS, "8", "8 класс")))
                .isEqualTo(new Refused(Why.EXISTS, List.of("8 К")));
    }

    @Test
    void one_of_the_rules_that_is_missing_is_theirs_from_then_on() {
        a_school("net-school");

        ChatRow chat = chat(creations.create(school.manager(), ofClass(ChatKind.CLASS, "9", "9 класс")));

        assertThat(chat.key()).isEqualTo("CLASS:9");
        assertThat(members(chat)).containsOnlyKeys("guest");
        assertThat(school.stage.store.decisions().made(school.stage.organisation))
                .isEmpty();
    }

    @Test
    void of_a_kind_that_nobody_has_initialised_the_rules_chats_are_not_begun_by_hand() {
        a_school("college");
        school.stage
                .store
                .jdbc()
                .update(
                        "DELETE FROM sferum.membership WHERE chat_id IN (SELECT id FROM sferum.chat WHERE organisation = ? AND kind = 'SUBJECT')",
                        school.stage.organisation.value());
        school.stage
                .store
                .jdbc()
                .update(
                        "DELETE FROM sferum.chat WHERE organisation = ? AND kind = 'SUBJECT'",
                        school.stage.organisation.value());

        assertThat(creations.create(school.manager(), wish(ChatKind.SUBJECT, ALGEBRA, "8/Алгебра")))
                .isEqualTo(new Refused(Why.NOT_INITIALISED, List.of()));
    }

    @Test
    void without_the_roster_nothing_is_made() {
        school.stage.roster.goDown();

        assertThatThrownBy(() -> creations.create(school.manager(), other("Поход", "pupil")))
                .isInstanceOf(RosterUnavailableException.class);
        assertThat(creations.any(school.manager())).isFalse();
        assertThat(chats()).noneMatch(chat -> chat.title().equals("Поход"));
    }

    @Test
    @Tag("CM-6")
    void it_is_changed_by_hand_as_any_other() {
        ChatRow chat = chat(creations.create(school.manager(), other("Поход", "pupil")));
        Edits edits = school.stage.bean(Edits.class);
        long base = edits.open(school.manager(), chat.id()).base();

        edits.save(
                school.manager(),
                chat.id(),
                base,
                new Edit("Большой поход", people("pupil"), people("mother"), Set.of(), Set.of()));

        assertThat(members(chat)).containsOnlyKeys("mother");
        assertThat(school.stage.store.decisions().titles(school.stage.organisation))
                .containsEntry(ChatKey.parse(chat.key()), "Большой поход");
        assertThat(school.stage.store.decisions().of(school.stage.organisation)).hasSize(1);
    }
}
