package org.ejournal.sferum.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.ConferenceLine;
import org.ejournal.sferum.ledger.conference.ConferenceList;
import org.ejournal.sferum.ledger.conference.ConferenceList.Order;
import org.ejournal.sferum.ledger.conference.ConferenceList.Page;
import org.ejournal.sferum.ledger.conference.ConferenceList.Search;
import org.ejournal.sferum.ledger.conference.ConferenceList.Sight;
import org.ejournal.sferum.ledger.conference.ConferenceOrder;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Adjustment;
import org.ejournal.sferum.ledger.conference.Conferences.Changed;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.LessonName;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.ledger.conference.Status;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the conferences of the ledger and their list promise, on whatever database. */
abstract class ConferenceSuite {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final OrganisationId OTHER = new OrganisationId("other");
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Time SOON = time(HOUR);

    private TestLedger store;
    private Conferences conferences;
    private ConferenceList list;
    private long parents;

    abstract TestLedger openStore();

    private static Time time(Duration later) {
        return new Time(NOW.plus(later), NOW.plus(later).plus(HOUR));
    }

    @BeforeEach
    void open() {
        store = openStore();
        conferences = store.conferences();
        list = store.conferenceList();
        store.ledger()
                .apply(
                        SCHOOL,
                        new LedgerChange(
                                List.of(new WantedChat(
                                        "PARENTS:8",
                                        ChatKind.PARENTS,
                                        "8 К 100%_Родители",
                                        "8",
                                        "8 К",
                                        "",
                                        ChatState.ACTIVE)),
                                List.of(),
                                List.of(new WantedMember("PARENTS:8", "teacher", true, true, "CLASS_TEACHER")),
                                List.of(),
                                List.of(),
                                List.of(
                                        new PersonRow("head", "Воронцова", "Елена", ""),
                                        new PersonRow("teacher", "Загурская", "Марина", ""))),
                        0);
        parents = store.ledger().read(SCHOOL).chats().get(0).id();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Content lesson(String id, String title, Time time, Guest... guests) {
        LessonName name = new LessonName(id, id.isEmpty() ? "" : "Алгебра, 8 К");
        return new Content(Kind.ONLINE_LESSON, 0, name, title, time, time, List.of(guests));
    }

    private Content call(String title, Time time, Guest... guests) {
        return new Content(Kind.VIDEO_CALL, parents, LessonName.NONE, title, time, time, List.of(guests));
    }

    private static Guest staff(String person) {
        return new Guest(person, Party.STAFF);
    }

    private static Guest pupil(String person) {
        return new Guest(person, Party.PUPILS);
    }

    private boolean add(OrganisationId school, Content content, String organiser) {
        String mark = UUID.randomUUID().toString();
        return conferences.add(school, new NewConference(content, new PersonId(organiser), mark));
    }

    private Conference added(Content content) {
        assertThat(add(SCHOOL, content, "head")).isTrue();
        return conferences.unfinished(SCHOOL).stream()
                .filter(one -> one.title().equals(content.title()))
                .findFirst()
                .orElseThrow();
    }

    private Conference now(Conference one) {
        return conferences.get(SCHOOL, one.id()).orElseThrow();
    }

    private void begin(Conference one) {
        conferences.starting(List.of(one.id()), "", NOW);
        conferences.started(one.id(), "call-" + one.id(), "http://vk/in", "http://vk/host", NOW);
    }

    private static Sight all() {
        return new Sight(SCHOOL, "nobody", true, false, List.of());
    }

    private static Sight eyes(String person) {
        return new Sight(SCHOOL, person, false, false, List.of());
    }

    private static Search everything(Sight sight) {
        return new Search(sight, Optional.empty(), Optional.empty(), NOW, Optional.empty(), Optional.empty(), "");
    }

    private List<String> titles(Search search) {
        return titles(search, ConferenceOrder.STARTS, false);
    }

    private List<String> titles(Search search, ConferenceOrder by, boolean descending) {
        Page page = list.search(search, new Order(by, descending), 0, 100);
        assertThat(list.count(search)).isEqualTo(page.lines().size());
        return page.lines().stream().map(line -> line.conference().title()).toList();
    }

    @Test
    @Tag("AH-8")
    void who_asks_for_a_call_is_known_before_it_is_asked_for() {
        Conference one = added(call("Собрание", SOON, staff("teacher")));
        assertThat(one.caller()).isEmpty();

        conferences.starting(List.of(one.id()), "teacher", NOW);

        assertThat(now(one).askedAt()).isEqualTo(NOW);
        assertThat(now(one).caller()).isEqualTo("teacher");
        assertThat(now(one).state()).isEqualTo(Conference.State.STARTING);
    }

    @Test
    @Tag("VC-3")
    void one_is_kept_with_its_chat_its_lesson_and_those_whom_it_is_for() {
        Conference made = added(call("Собрание", SOON, staff("teacher"), new Guest("teacher", Party.GUARDIANS)));

        assertThat(made.kind()).isEqualTo(Kind.VIDEO_CALL);
        assertThat(made.chat()).isEqualTo(parents);
        assertThat(made.lesson()).isEmpty();
        assertThat(conferences.guests(made.id()))
                .containsExactlyInAnyOrder(staff("teacher"), new Guest("teacher", Party.GUARDIANS));
        Conference lesson = added(lesson("l", "Урок", SOON));
        assertThat(lesson.lessonName()).isEqualTo("Алгебра, 8 К");
        assertThat(conferences.get(OTHER, made.id())).isEmpty();
    }

    @Test
    @Tag("VC-2")
    void a_lesson_has_one_and_any_number_have_no_lesson() {
        added(lesson("l", "Урок", SOON));
        added(call("Собрание", SOON));
        Conference second = added(call("Ещё собрание", SOON));

        assertThat(add(SCHOOL, lesson("l", "Ещё урок", SOON), "head")).isFalse();
        assertThat(add(OTHER, lesson("l", "Урок", SOON), "head")).isTrue();
        assertThat(conferences.change(SCHOOL, second.id(), now(second).version(), lesson("l", "Урок", SOON)))
                .isEqualTo(Changed.TAKEN);
        assertThat(now(second).lesson()).isEmpty();
        assertThat(conferences.change(SCHOOL, second.id(), now(second).version(), lesson("m", "Урок", SOON)))
                .isEqualTo(Changed.DONE);
        assertThat(conferences.of(SCHOOL, new LessonId("m"))).isPresent();
        assertThat(conferences.change(SCHOOL, second.id(), now(second).version(), call("Собрание", SOON)))
                .isEqualTo(Changed.DONE);
        assertThat(conferences.of(SCHOOL, new LessonId("m"))).isEmpty();
    }

    @Test
    @Tag("VC-6")
    void a_planned_one_changes_altogether_and_is_tried_at_its_new_time() {
        Conference one = added(call("Собрание", SOON, staff("teacher")));
        conferences.failed(one.id(), true, new Failure("TOKEN", 5, ""), NOW.plus(Duration.ofDays(2)));

        assertThat(conferences.change(OTHER, one.id(), 0, lesson("", "Чужая", time(HOUR))))
                .isEqualTo(Changed.LATE);
        assertThat(adjust(one, "Не идёт", SOON.ends(), List.of(), List.of())).isEqualTo(Changed.LATE);
        Time later = time(Duration.ofDays(1));
        assertThat(conferences.change(SCHOOL, one.id(), now(one).version(), call("Новое", later, pupil("p"))))
                .isEqualTo(Changed.DONE);

        assertThat(now(one).title()).isEqualTo("Новое");
        assertThat(now(one).startsAt()).isEqualTo(later.starts());
        assertThat(now(one).retryAt()).isBeforeOrEqualTo(later.starts());
        assertThat(now(one).failureKind()).isEmpty();
        assertThat(conferences.guests(one.id())).containsExactly(pupil("p"));
    }

    private Changed adjust(Conference one, String title, Instant ends, List<Guest> guests, List<Guest> leftOut) {
        return conferences.adjust(SCHOOL, one.id(), now(one).version(), new Adjustment(title, ends, guests, leftOut));
    }

    @Test
    @Tag("VC-6")
    @Tag("CM-6")
    void only_the_version_that_was_seen_is_changed() {
        Conference one = added(call("Собрание", SOON, staff("teacher")));
        assertThat(conferences.change(SCHOOL, one.id(), one.version(), call("Первое", SOON, staff("teacher"))))
                .isEqualTo(Changed.DONE);
        assertThat(conferences.change(SCHOOL, one.id(), one.version(), call("Второе", SOON, pupil("p"))))
                .isEqualTo(Changed.OVERTAKEN);
        assertThat(now(one).title()).isEqualTo("Первое");
        assertThat(conferences.guests(one.id())).containsExactly(staff("teacher"));

        long seen = now(one).version();
        begin(one);
        conferences.end(SCHOOL, one.id(), SOON.starts().plusSeconds(60));
        assertThat(conferences.adjust(
                        SCHOOL, one.id(), seen, new Adjustment("Дольше", SOON.ends(), List.of(), List.of())))
                .isEqualTo(Changed.OVERTAKEN);
        conferences.remove(SCHOOL, one.id());
        assertThat(conferences.adjust(
                        SCHOOL, one.id(), seen, new Adjustment("Дольше", SOON.ends(), List.of(), List.of())))
                .isEqualTo(Changed.LATE);
    }

    @Test
    @Tag("VC-6")
    void what_goes_on_keeps_its_call_and_its_beginning() {
        Conference one = added(call("Собрание", SOON, staff("teacher")));
        begin(one);

        assertThat(conferences.change(SCHOOL, one.id(), now(one).version(), call("Новое", time(Duration.ZERO))))
                .isEqualTo(Changed.LATE);
        assertThat(conferences.guests(one.id())).containsExactly(staff("teacher"));
        Instant end = SOON.ends().plus(HOUR);
        assertThat(adjust(one, "Дольше", end, List.of(pupil("p")), List.of(staff("teacher"))))
                .isEqualTo(Changed.DONE);

        assertThat(now(one).title()).isEqualTo("Дольше");
        assertThat(now(one).startsAt()).isEqualTo(SOON.starts());
        assertThat(now(one).endsAt()).isEqualTo(end);
        assertThat(now(one).link()).isEqualTo("http://vk/in");
        assertThat(conferences.guests(one.id())).containsExactly(pupil("p"));
    }

    @Test
    @Tag("VC-6")
    void one_is_ended_and_removed_by_its_number_in_its_own_organisation_alone() {
        Conference active = added(call("Идёт", SOON, pupil("p")));
        begin(active);
        Conference planned = added(call("Будет", SOON, pupil("p")));

        conferences.end(OTHER, active.id(), NOW);
        conferences.remove(OTHER, active.id());
        conferences.remove(OTHER, planned.id());
        assertThat(now(active).endsAt()).isEqualTo(SOON.ends());
        conferences.end(SCHOOL, active.id(), NOW);
        assertThat(now(active).endsAt()).isEqualTo(NOW);

        conferences.remove(SCHOOL, active.id());
        conferences.remove(SCHOOL, planned.id());
        assertThat(conferences.get(SCHOOL, active.id())).isEmpty();
        assertThat(titles(everything(all()))).isEmpty();
        assertThat(conferences.unfinished(SCHOOL)).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo(active.id());
            assertThat(left.unwanted()).isTrue();
        });
        conferences.finished(active.id());
        assertThat(store.jdbc().queryForObject("SELECT COUNT(*) FROM sferum.conference_person", Long.class))
                .as("those whom forgotten ones were for")
                .isZero();
    }

    @Test
    @Tag("VC-1")
    void the_list_is_narrowed_by_kind_status_day_and_chat() {
        begin(added(call("Идёт", time(Duration.ofMinutes(-5)))));
        added(call("Завтра", time(Duration.ofDays(1))));
        added(lesson("l", "Урок", SOON));
        added(lesson("m", "Прошёл", time(Duration.ofHours(-2))));

        assertThat(titles(everything(all()))).containsExactly("Прошёл", "Идёт", "Урок", "Завтра");
        assertThat(titles(search(Kind.VIDEO_CALL, null, null, ""))).containsExactly("Идёт", "Завтра");
        assertThat(titles(search(null, Status.PLANNED, null, ""))).containsExactly("Урок", "Завтра");
        assertThat(titles(search(null, Status.ACTIVE, null, ""))).containsExactly("Идёт");
        assertThat(titles(search(null, Status.FINISHED, null, ""))).containsExactly("Прошёл");
        assertThat(titles(search(null, null, NOW.plus(Duration.ofDays(1)), ""))).containsExactly("Завтра");
        assertThat(titles(search(null, null, null, "100%_р"))).containsExactly("Идёт", "Завтра");
        assertThat(titles(search(null, null, null, "7 К"))).isEmpty();
    }

    private static Search search(Kind kind, Status status, Instant from, String chat) {
        return new Search(
                all(),
                Optional.ofNullable(kind),
                Optional.ofNullable(status),
                NOW,
                Optional.ofNullable(from),
                Optional.ofNullable(from).map(day -> day.plus(Duration.ofDays(1))),
                chat);
    }

    @ParameterizedTest
    @EnumSource(ConferenceOrder.class)
    @Tag("VC-1")
    void every_order_turns_round_and_its_pages_hold_each_once(ConferenceOrder by) {
        IntStream.range(0, 7).forEach(number -> added(call("Собрание " + number, SOON)));
        begin(added(lesson("l", "Урок", time(Duration.ZERO))));

        List<String> upwards = titles(everything(all()), by, false);
        assertThat(titles(everything(all()), by, true))
                .containsExactlyElementsOf(upwards.stream()
                        .collect(java.util.ArrayList::new, (turned, one) -> turned.add(0, one), List::addAll));
        List<String> paged = IntStream.range(0, 3)
                .mapToObj(page -> list.search(everything(all()), new Order(by, false), page * 3L, 3))
                .flatMap(page -> page.lines().stream())
                .map(line -> line.conference().title())
                .toList();
        assertThat(paged).isEqualTo(upwards);
        assertThat(list.search(everything(all()), new Order(by, false), 0, 3).total())
                .isEqualTo(8);
    }

    @Test
    @Tag("RR-3")
    void whoever_does_not_see_all_sees_what_is_for_them_or_theirs_to_look_after() {
        add(SCHOOL, call("Своё", SOON), "maker");
        added(call("С учителем", SOON, staff("colleague"), pupil("pupil")));
        added(lesson("l", "Урок", SOON));
        add(OTHER, call("Чужая школа", SOON, pupil("pupil")), "maker");

        assertThat(titles(everything(eyes("stranger")))).isEmpty();
        assertThat(titles(everything(eyes("maker")))).containsExactly("Своё");
        assertThat(titles(everything(eyes("pupil")))).containsExactly("С учителем");
        assertThat(titles(everything(new Sight(SCHOOL, "teacher", false, true, List.of()))))
                .as("those of the chat that the teacher is an admin of")
                .containsExactly("Своё", "С учителем");
        assertThat(titles(everything(new Sight(SCHOOL, "substitute", false, false, List.of("l", "k")))))
                .containsExactly("Урок");
        long unseen = conferences.of(SCHOOL, new LessonId("l")).orElseThrow().id();
        assertThat(list.find(eyes("pupil"), unseen)).isEmpty();
        assertThat(list.find(all(), unseen)).isPresent();
    }

    @Test
    @Tag("VC-3")
    void the_list_says_for_whom_it_is_and_who_of_them_holds_it() {
        Conference one = added(call("Собрание", SOON, staff("teacher"), new Guest("mother", Party.GUARDIANS)));

        assertThat(line("teacher", one)).isEqualTo(new ConferenceLine(one, "8 К 100%_Родители", true, true));
        assertThat(line("mother", one).invited()).isTrue();
        assertThat(line("mother", one).host()).isFalse();
        assertThat(line("head", one).host()).isTrue();
        ConferenceLine ofAKeeper = list.find(all(), one.id()).orElseThrow();
        assertThat(ofAKeeper.invited()).isFalse();
        assertThat(ofAKeeper.host()).isFalse();
    }

    private ConferenceLine line(String person, Conference one) {
        return list.find(eyes(person), one.id()).orElseThrow();
    }

    @Test
    @Tag("VC-3")
    void whoever_was_left_out_is_no_guest_and_is_told_from_whoever_is_not_named() {
        LessonName lesson = new LessonName("l", "Алгебра");
        Content content = new Content(
                Kind.ONLINE_LESSON,
                0,
                lesson,
                "Урок",
                SOON,
                SOON,
                List.of(pupil("comes")),
                List.of(pupil("out"), pupil("brother"), staff("colleague")));
        Conference one = added(content);
        Conference other = added(call("Собрание", SOON, pupil("out")));

        assertThat(conferences.guests(one.id())).containsExactly(pupil("comes"));
        assertThat(conferences.leftOut(one.id()))
                .containsExactlyInAnyOrder(pupil("out"), pupil("brother"), staff("colleague"));
        assertThat(titles(everything(eyes("out")))).containsExactly("Собрание");
        List<Long> both = List.of(one.id(), other.id());
        assertThat(conferences.leavingOut(both, List.of("out"))).containsExactly(one.id());
        assertThat(conferences.leavingOut(both, List.of("mother", "brother"))).containsExactly(one.id());
        assertThat(conferences.leavingOut(both, List.of("mother", "brother", "comes")))
                .isEmpty();
        assertThat(conferences.leavingOut(both, List.of("newcomer", "colleague")))
                .isEmpty();
        assertThat(conferences.leavingOut(List.of(), List.of("out"))).isEmpty();

        assertThat(conferences.change(SCHOOL, one.id(), now(one).version(), lesson("l", "Урок", SOON, pupil("out"))))
                .isEqualTo(Changed.DONE);
        assertThat(conferences.leavingOut(both, List.of("out"))).isEmpty();
    }

    @Test
    @Tag("JR-5")
    void what_is_made_by_its_lesson_alone_is_an_online_lesson() {
        Time time = SOON;
        conferences.add(
                SCHOOL, new NewConference(new LessonId("l"), "Урок", time, time, new PersonId("teacher"), "a-mark"));

        Conference made = conferences.of(SCHOOL, new LessonId("l")).orElseThrow();
        assertThat(made.kind()).isEqualTo(Kind.ONLINE_LESSON);
        assertThat(made.state()).isEqualTo(State.PLANNED);
        assertThat(titles(everything(eyes("teacher")))).containsExactly("Урок");
    }
}
