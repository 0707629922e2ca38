package org.ejournal.sferum.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ChatList.Order;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.filter.KeptFilter;
import org.ejournal.sferum.ledger.filter.KeptFilters;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.Plans.NewPlan;
import org.ejournal.sferum.rules.ChatKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the lists promise, whatever the database; each test has two organisations of its own. */
abstract class ChatListSuite {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<ChatKind> KINDS =
            List.of(ChatKind.STAFF, ChatKind.CLASS, ChatKind.PARENTS, ChatKind.SUBJECT, ChatKind.OTHER);

    private final OrganisationId school = new OrganisationId("school-" + NUMBER.incrementAndGet());
    private final OrganisationId college = new OrganisationId("college-" + NUMBER.get());
    private ChatList list;

    abstract TestLedger store();

    abstract StatementCounter statements();

    @BeforeEach
    void two_organisations_with_chats_of_one_name() {
        list = store().chatList();
        store().ledger()
                .apply(
                        school,
                        new LedgerChange(
                                List.of(
                                        new WantedChat(
                                                "STAFF", ChatKind.STAFF, "Учительская", "", "", "", ChatState.ACTIVE),
                                        new WantedChat(
                                                "CLASS:8", ChatKind.CLASS, "8 К", "8", "8 К", "", ChatState.ACTIVE),
                                        new WantedChat(
                                                "PARENTS:8",
                                                ChatKind.PARENTS,
                                                "8 К Родители",
                                                "8",
                                                "8 К",
                                                "",
                                                ChatState.ACTIVE),
                                        new WantedChat(
                                                "SUBJECT:8:a",
                                                ChatKind.SUBJECT,
                                                "9/100%_Алгебра",
                                                "8",
                                                "8 К",
                                                "Алгебра",
                                                ChatState.ACTIVE),
                                        new WantedChat("CLASS:9", ChatKind.CLASS, "9", "9", "9", "", ChatState.ACTIVE)),
                                List.of(),
                                List.of(
                                        new WantedMember("STAFF", "t1", true, true, "HEAD"),
                                        new WantedMember("STAFF", "t2", true, false, "HEAD"),
                                        new WantedMember("CLASS:8", "t2", true, true, "CLASS_TEACHER"),
                                        new WantedMember("CLASS:8", "p1", true, false, "PUPIL"),
                                        new WantedMember("PARENTS:8", "t2", true, true, "CLASS_TEACHER")),
                                List.of(new Account("t2", "77")),
                                List.of(),
                                List.of(
                                        new PersonRow("t1", "Воронцова", "Елена", "Владимировна"),
                                        new PersonRow("t2", "Загурская", "Марина", ""),
                                        new PersonRow("p1", "Воробьёв", "Пётр", ""))),
                        0);
        store().ledger()
                .apply(
                        college,
                        new LedgerChange(
                                List.of(new WantedChat(
                                        "STAFF", ChatKind.STAFF, "Учительская", "", "", "", ChatState.ACTIVE)),
                                List.of(),
                                List.of(new WantedMember("STAFF", "t2", true, true, "HEAD")),
                                List.of(),
                                List.of(),
                                List.of(new PersonRow("t2", "Другая", "Фамилия", ""))),
                        0);
    }

    private ChatFilter all() {
        return new ChatFilter(school, "", Set.of(), "", "");
    }

    private List<ChatLine> page(ChatFilter filter, ChatOrder by, boolean descending) {
        return page(filter, new Order(by, descending, KINDS), 0, 100);
    }

    private List<ChatLine> page(ChatFilter filter, Order order, long offset, int size) {
        return filter.searches()
                ? list.search(filter, order, offset, size).lines()
                : list.page(filter, order, counts(filter.organisation()), offset, size);
    }

    private ChatCounts counts(OrganisationId organisation) {
        return list.head(organisation, new PersonId("nobody")).counts();
    }

    private List<String> titles(ChatFilter filter) {
        List<String> titles = page(filter, ChatOrder.TITLE, false).stream()
                .map(ChatLine::title)
                .toList();
        assertThat(list.count(filter)).isEqualTo(titles.size());
        return titles;
    }

    @Test
    @Tag("CM-1")
    void a_line_tells_the_class_also_of_parents_and_the_figures_are_counted() {
        assertThat(page(all(), ChatOrder.TITLE, false))
                .filteredOn(chat -> chat.kind() == ChatKind.PARENTS || chat.kind() == ChatKind.STAFF)
                .extracting(ChatLine::title, ChatLine::className, ChatLine::memberCount, ChatLine::adminNames)
                .containsExactly(
                        tuple("8 К Родители", "8 К", 1, "Загурская Марина"),
                        tuple("Учительская", "", 2, "Воронцова Елена Владимировна"));
    }

    @Test
    @Tag("RR-3")
    void another_organisations_chats_are_never_among_them() {
        assertThat(titles(new ChatFilter(college, "", Set.of(), "", ""))).containsExactly("Учительская");
        long foreign = page(new ChatFilter(college, "", Set.of(), "", ""), ChatOrder.TITLE, false)
                .get(0)
                .id();

        assertThat(list.find(all(), foreign)).isEmpty();
        assertThat(list.countMembers(school, foreign, "")).isZero();
        assertThat(list.members(school, foreign, "", 0, 10)).isEmpty();
    }

    @Test
    @Tag("RR-3")
    void a_member_sees_the_chats_that_want_them_alone() {
        ChatFilter own = new ChatFilter(school, "p1", Set.of(), "", "");

        assertThat(titles(own)).containsExactly("8 К");
        assertThat(list.find(own, page(all(), ChatOrder.TYPE, false).get(0).id()))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("CM-2")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            роДИТ | 8 К Родители
            /100%_А | 9/100%_Алгебра
            % | 9/100%_Алгебра
            _ | 9/100%_Алгебра
            ! |
            """)
    void a_part_of_the_title_in_any_case_finds_it_and_no_sign_is_special(String part, String found) {
        assertThat(titles(new ChatFilter(school, "", Set.of(), part, "")))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    @Tag("CM-2")
    void the_beginning_of_a_members_surname_in_any_case_finds_their_chats() {
        assertThat(titles(new ChatFilter(school, "", Set.of(), "", "вОРо"))).containsExactly("8 К", "Учительская");
        assertThat(titles(new ChatFilter(school, "", Set.of(), "", "ронцова"))).isEmpty();
        assertThat(titles(new ChatFilter(school, "", Set.of(), "", "другая"))).isEmpty();
        assertThat(titles(new ChatFilter(school, "t2", Set.of(), "", "воробьёв")))
                .containsExactly("8 К");
    }

    @Test
    @Tag("CM-2")
    void a_kind_narrows_the_list_and_filters_add_up() {
        assertThat(titles(new ChatFilter(school, "", Set.of(ChatKind.CLASS), "", "")))
                .containsExactly("8 К", "9");
        assertThat(titles(new ChatFilter(school, "", Set.of(ChatKind.CLASS), "к", "")))
                .containsExactly("8 К");
    }

    @ParameterizedTest
    @Tag("CM-1")
    @EnumSource(ChatOrder.class)
    void each_column_sorts_both_ways_with_the_number_to_settle_ties(ChatOrder by) {
        Comparator<ChatLine> expected = switch (by) {
            case TITLE -> Comparator.comparing(ChatLine::title);
            case TYPE -> Comparator.comparing(chat -> KINDS.indexOf(chat.kind()));
            case CLASS -> Comparator.comparing(ChatLine::className);
            case SUBJECT -> Comparator.comparing(ChatLine::subject);
            case MEMBERS -> Comparator.comparing(ChatLine::memberCount);
            case ADMIN -> Comparator.comparing(ChatLine::adminNames);
        };

        assertThat(page(all(), by, false)).hasSize(5).isSortedAccordingTo(expected.thenComparing(ChatLine::id));
        assertThat(page(all(), by, true))
                .hasSize(5)
                .isSortedAccordingTo(expected.thenComparing(ChatLine::id).reversed());
    }

    @ParameterizedTest
    @Tag("CM-2")
    @EnumSource(ChatOrder.class)
    void pages_hold_every_chat_once_from_whichever_end_they_are_read(ChatOrder by) {
        for (ChatFilter filter : List.of(all(), new ChatFilter(school, "", Set.of(ChatKind.CLASS), "", ""), found())) {
            for (boolean descending : List.of(false, true)) {
                Order order = new Order(by, descending, KINDS);
                List<ChatLine> whole = page(filter, order, 0, 100);

                assertThat(Stream.of(0, 2, 4).flatMap(offset -> page(filter, order, offset, 2).stream()))
                        .isEqualTo(whole);
                assertThat(page(filter, order, 3, 100))
                        .isEqualTo(whole.subList(Math.min(3, whole.size()), whole.size()));
                assertThat(page(filter, order, 1, 3)).isEqualTo(whole.subList(1, Math.min(4, whole.size())));
            }
        }
    }

    private ChatFilter found() {
        return new ChatFilter(school, "", Set.of(), "8", "");
    }

    @Test
    @Tag("CM-2")
    void of_many_chats_each_page_has_the_right_ones() {
        List<WantedChat> many = IntStream.range(0, 2_500)
                .mapToObj(number -> new WantedChat(
                        "CLASS:n" + number,
                        ChatKind.CLASS,
                        "Класс %04d".formatted(number * 37 % 2_500),
                        "n" + number,
                        "К",
                        "",
                        ChatState.ACTIVE))
                .toList();
        store().ledger().apply(college, change(many, List.of()), 0);
        ChatFilter classes = new ChatFilter(college, "", Set.of(ChatKind.CLASS), "", "");

        for (long offset : List.of(0L, 1_100L, 1_240L, 1_260L, 1_400L, 2_490L)) {
            assertThat(page(classes, new Order(ChatOrder.TITLE, false, KINDS), offset, 20))
                    .extracting(ChatLine::title)
                    .containsExactlyElementsOf(IntStream.range((int) offset, (int) Math.min(2_500, offset + 20))
                            .mapToObj("Класс %04d"::formatted)
                            .toList());
        }
    }

    @Test
    @Tag("CM-1")
    void chats_are_counted_by_kind_as_they_come_and_go() {
        assertThat(counts(school).byKind())
                .containsOnly(
                        entry(ChatKind.STAFF, 1L),
                        entry(ChatKind.CLASS, 2L),
                        entry(ChatKind.PARENTS, 1L),
                        entry(ChatKind.SUBJECT, 1L));

        become(ChatState.DELETED);
        assertThat(counts(school).of(ChatKind.CLASS)).isEqualTo(1);
        assertThat(counts(school).of(List.of())).isEqualTo(4).isEqualTo(list.count(all()));

        become(ChatState.CLOSED);
        assertThat(counts(school).of(List.of(ChatKind.CLASS, ChatKind.STAFF))).isEqualTo(3);
        assertThat(counts(new OrganisationId("nowhere")).of(List.of())).isZero();
    }

    private void become(ChatState state) {
        WantedChat nine = new WantedChat("CLASS:9", ChatKind.CLASS, "9", "9", "9", "", state);
        store().ledger().apply(school, change(List.of(), List.of(nine)), 0);
    }

    private static LedgerChange change(List<WantedChat> made, List<WantedChat> changed) {
        return new LedgerChange(made, changed, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void around_the_list_it_is_known_who_has_an_account() {
        assertThat(list.head(school, new PersonId("t2")).linked()).contains(true);
        assertThat(list.head(college, new PersonId("t2")).linked()).isEmpty();
    }

    @Test
    @Tag("AH-1")
    void around_the_list_it_is_known_what_the_fuse_holds() {
        Instant at = Instant.parse("2026-09-01T05:00:00Z");
        NewPlan plan = new NewPlan(KeptPlan.Purpose.HELD, Set.of(ChatKind.CLASS), "SHARE", 0, "", at);
        store().plans().keep(school, plan, List.of());

        assertThat(list.head(school, new PersonId("t1")).held()).contains(new ChatHead.Held(0, at));
        assertThat(list.head(college, new PersonId("t1")).held()).isEmpty();
    }

    @Test
    @Tag("CM-1")
    void a_page_takes_one_statement_and_what_stands_around_it_another() {
        statements().forget();

        ChatHead head = list.head(school, new PersonId("t1"));
        list.page(all(), new Order(ChatOrder.TYPE, false, KINDS), head.counts(), 0, 25);
        assertThat(statements().count()).isEqualTo(2);

        assertThat(list.search(found(), new Order(ChatOrder.ADMIN, false, KINDS), 0, 1))
                .matches(page -> page.total() == 2 && page.lines().size() == 1);
        assertThat(statements().count()).isEqualTo(3);
    }

    @Test
    void the_people_of_a_chat_stand_by_name_with_what_is_true_of_them() {
        long chat = chat("8 К");
        store().ledger()
                .settle(
                        new Settlement(
                                List.of(),
                                List.of(new Settlement.MemberTruth(chat, "t2", "77", true)),
                                List.of(),
                                List.of(new Settlement.FailedMember(
                                        chat, "p1", new Failure("PERSON", 981, "privacy")))),
                        5);

        assertThat(list.members(school, chat, "", 0, 10))
                .containsExactly(
                        new MemberLine("p1", "Воробьёв Пётр", true, false, false, false, "PERSON", 981, false, "PUPIL"),
                        new MemberLine(
                                "t2", "Загурская Марина", true, true, true, true, "", 0, false, "CLASS_TEACHER"));
        assertThat(list.members(school, chat, "ЗАГ", 0, 10))
                .extracting(MemberLine::person)
                .containsExactly("t2");
        assertThat(list.countMembers(school, chat, "заг")).isEqualTo(1);
        assertThat(list.members(school, chat, "", 1, 1))
                .extracting(MemberLine::person)
                .containsExactly("t2");
    }

    @Test
    void who_is_wanted_no_more_stays_in_the_window_until_they_have_left() {
        long chat = chat("8 К");
        store().ledger()
                .settle(
                        new Settlement(
                                List.of(),
                                List.of(new Settlement.MemberTruth(chat, "p1", "99", false)),
                                List.of(),
                                List.of()),
                        5);
        store().ledger()
                .apply(
                        school,
                        new LedgerChange(
                                List.of(),
                                List.of(),
                                List.of(new WantedMember("CLASS:8", "p1", false, false, "")),
                                List.of(),
                                List.of(),
                                List.of()),
                        0);

        assertThat(list.members(school, chat, "вор", 0, 10))
                .extracting(MemberLine::wanted, MemberLine::inside)
                .containsExactly(tuple(false, true));
        assertThat(titles(new ChatFilter(school, "p1", Set.of(), "", ""))).isEmpty();
    }

    @Test
    void people_are_known_by_account_and_name_in_their_organisation() {
        People people = store().people();

        assertThat(people.account(school, new PersonId("t2"))).contains(new Account("t2", "77"));
        assertThat(people.account(college, new PersonId("t2"))).isEmpty();
        assertThat(people.account(school, new PersonId("t1"))).isEmpty();
        assertThat(people.names(school, Arrays.asList("t2", "nobody"))).containsOnly(entry("t2", "Загурская Марина"));
        assertThat(people.names(college, List.of("t2"))).containsOnly(entry("t2", "Другая Фамилия"));
        assertThat(people.names(school, List.of())).isEmpty();
    }

    private long chat(String title) {
        return page(all(), ChatOrder.TITLE, false).stream()
                .filter(chat -> chat.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean invited(long chat) {
        return list.members(school, chat, "Загурская", 0, 10).get(0).invited();
    }

    private void settle(long chat, String link, String member) {
        store().ledger()
                .settle(
                        new Settlement(
                                List.of(new Settlement.ChatTruth(chat, "1", "8 К", "", link)),
                                List.of(new Settlement.MemberTruth(chat, "t2", member, false)),
                                List.of(),
                                List.of()),
                        0);
    }

    @Test
    @Tag("AH-12")
    void invited_is_who_has_an_account_and_a_link_and_is_not_inside() {
        long chat = chat("8 К");
        settle(chat, "", "");
        assertThat(invited(chat)).isFalse();

        settle(chat, "link", "");
        assertThat(invited(chat)).isTrue();
        assertThat(list.members(school, chat, "Воробьёв", 0, 10))
                .extracting(MemberLine::invited)
                .containsExactly(false);

        settle(chat, "link", "77");
        assertThat(invited(chat)).isFalse();
    }

    @Test
    @Tag("AH-12")
    void where_somebody_can_add_nobody_is_invited() {
        long chat = chat("8 К");
        settle(chat, "link", "");
        store().connections().note(school, ConnectionState.State.PROVEN, Failure.none(), java.time.Instant.EPOCH);
        store().connections().belongs(school, "1", "");
        assertThat(invited(chat)).isTrue();

        store().connections().belongs(school, "1", "500");
        assertThat(invited(chat)).isFalse();
    }

    @Test
    @Tag("CM-2")
    void filters_are_kept_for_one_person_in_one_organisation_until_they_are_forgotten() {
        KeptFilters filters = store().filters();
        PersonId teacher = new PersonId("t1");
        PersonId another = new PersonId("t2");

        assertThat(filters.keep(school, teacher, new KeptFilter(0, "Восьмые", "CLASS", "8", "Заг")))
                .isTrue();
        assertThat(filters.keep(school, teacher, new KeptFilter(0, "Восьмые", "", "9", "")))
                .isFalse();
        assertThat(filters.keep(school, teacher, new KeptFilter(0, "Все родители", "PARENTS", "", "")))
                .isTrue();
        assertThat(filters.keep(school, another, new KeptFilter(0, "Восьмые", "", "9", "")))
                .isTrue();

        assertThat(filters.of(school, teacher))
                .extracting(KeptFilter::name, KeptFilter::kind, KeptFilter::title, KeptFilter::surname)
                .containsExactly(tuple("Восьмые", "CLASS", "8", "Заг"), tuple("Все родители", "PARENTS", "", ""));
        assertThat(filters.of(college, teacher)).isEmpty();

        List<Long> all = Stream.of(teacher, another)
                .flatMap(person -> filters.of(school, person).stream())
                .map(KeptFilter::id)
                .toList();
        filters.forget(school, teacher, all);
        assertThat(filters.of(school, teacher)).isEmpty();
        assertThat(filters.of(school, another)).hasSize(1);
    }

    @Test
    @Tag("AH-15")
    void the_change_journal_is_narrowed_by_a_part_of_a_chats_title_in_whatever_case() {
        JournalFilter parents = JournalFilter.all(school).titled("рОДИТ");

        assertThat(store().journal().page(parents, 0, 10))
                .isNotEmpty()
                .extracting(JournalEntry::chatTitle)
                .containsOnly("8 К Родители");
        assertThat(store().journal().count(parents))
                .isEqualTo(store().journal().page(parents, 0, 10).size());
        assertThat(store().journal().count(JournalFilter.all(school).titled("100%_")))
                .isPositive();
        assertThat(store().journal().count(JournalFilter.all(school).titled("1%К")))
                .isZero();
    }

    @Test
    @Tag("CM-10")
    void the_chats_of_teams_stand_page_by_page_and_the_staff_first() {
        Teams teams = store().teams();

        assertThat(teams.count(school)).isEqualTo(3);
        assertThat(teams.page(school, 0, 2))
                .extracting(TeamChat::team, TeamChat::name, TeamChat::kind, TeamChat::made, TeamChat::link)
                .containsExactly(
                        tuple("", "Учительская", ChatKind.STAFF, false, ""),
                        tuple("8", "8 К", ChatKind.CLASS, false, ""),
                        tuple("8", "8 К", ChatKind.PARENTS, false, ""));
        assertThat(teams.page(school, 2, 2)).extracting(TeamChat::name).containsExactly("9");
        assertThat(teams.count(college)).isEqualTo(1);
    }
}
