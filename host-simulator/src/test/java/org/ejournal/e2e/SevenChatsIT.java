package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ejournal.e2e.IdTap.Exchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A pupil who belongs into seven chats links, and leaves again: each time just that is done, and at once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SevenChatsIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SCHOOL;
    private static final String PUPIL = SCHOOL.id() + "-k1-pupil";
    private static final List<String> SUBJECTS =
            List.of("Алгебра", "Биология", "География", "История", "Физика", "Химия");
    private static final long CHATS = 1 + SUBJECTS.size();

    private static IdTap tap;
    private static Journal journal;
    private static PluginTables tables;
    private static long pupil;

    @BeforeAll
    static void a_school_has_its_chats_and_waits_for_one_pupil(@TempDir Path folder) throws Exception {
        new OwnRoster()
                .unlinked(PUPIL)
                .school(SCHOOL.id(), SCHOOL.name(), 1, SUBJECTS)
                .writeTo(folder);
        tap = new IdTap();
        journal = JOURNALS.startShared("--roster=" + folder, tap.option());
        tap.leadsTo(journal.vk());
        tables = new PluginTables(journal.data());
        Settings.connect(journal, SCHOOL, "net-school");
        Initialisation.run(journal.visitor(SCHOOL.login("admin")));
        awaitRest();
    }

    @AfterAll
    static void close() throws Exception {
        tables.close();
        tap.close();
    }

    /** Waits until the school has been looked at for whatever was to be looked at, and nothing is being done. */
    private static void awaitRest() {
        Until.sees(
                () -> tables.rows("select organisation from sferum.look where seen < asked union all"
                        + " select open_in from sferum.run where open_in is not null"),
                List::isEmpty);
    }

    private static List<String> chatsOfPupil() {
        return SCHOOL.actual(journal).stream()
                .filter(chat -> chat.members().contains(pupil))
                .map(Messenger.Chat::title)
                .toList();
    }

    private static TreeSet<Long> members() {
        TreeSet<Long> members = new TreeSet<>();
        SmallSchools.actual(journal.messenger(), SCHOOL).forEach(chat -> members.addAll(chat.members()));
        return members;
    }

    private static Desk desk() {
        return Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("newcomer"));
    }

    private static long runs() {
        return tables.rows("select id from sferum.run").size();
    }

    private static List<String> changesAfter(long last) {
        return tables.rows("select person_id, what from sferum.journal where id > " + last);
    }

    private static long lastChange() {
        return Long.parseLong(
                tables.rows("select max(id) from sferum.journal").get(0).substring(1));
    }

    @Test
    @Order(1)
    @Tag("AC-4")
    @Tag("AC-6")
    @Tag("AH-3")
    void who_links_is_added_to_seven_chats_once_each_and_nothing_else_happens() {
        TreeSet<Long> before = members();
        long runs = runs();
        long change = lastChange();
        journal.messenger().forget();
        Desk desk = desk();

        desk.leave()
                .phone("79161234574")
                .code()
                .about("Семичатов", "Сеня", "5.6.2013")
                .createProfile();

        desk.says("учебный профиль привязан");
        TreeSet<Long> now = Until.sees(SevenChatsIT::members, seen -> seen.size() > before.size());
        now.removeAll(before);
        assertThat(now).hasSize(1);
        pupil = now.first();
        Until.sees(SevenChatsIT::chatsOfPupil, chats -> chats.size() == CHATS);
        awaitRest();
        assertThat(chatsOfPupil())
                .containsExactlyInAnyOrder(
                        "1А класс", "1А/Алгебра", "1А/Биология", "1А/География", "1А/История", "1А/Физика", "1А/Химия");
        // Who alone can add people, the service user, comes into each chat when it is needed there for the first time.
        assertThat(journal.messenger().traffic().changes())
                .isEqualTo(Map.of(
                        "messages.addChatUser",
                        CHATS,
                        "messages.joinChatByInviteLink",
                        CHATS,
                        "oauth2.auth",
                        1L,
                        "oauth2.user_info",
                        1L));
        assertThat(runs()).isEqualTo(runs + 1);
        assertThat(changesAfter(change)).hasSize((int) CHATS).allMatch(line -> line.contains(PUPIL));
    }

    @Test
    @Order(2)
    @Tag("AC-5")
    void who_unlinks_is_gone_from_all_seven_within_one_run_and_what_they_allowed_is_worth_nothing() {
        assertThat(keep()).isNotEqualTo("|");
        assertThat(journal.messenger().tokens(pupil)).isEqualTo(2);
        long runs = runs();
        long change = lastChange();
        journal.messenger().forget();

        desk().unlinkProfile();

        Until.sees(SevenChatsIT::chatsOfPupil, List::isEmpty);
        Until.sees(SevenChatsIT::keep, "|"::equals);
        awaitRest();
        assertThat(journal.messenger().traffic().changes())
                .isEqualTo(Map.of("messages.removeChatUser", CHATS, "oauth2.auth", 1L, "oauth2.revoke", 1L));
        assertThat(runs()).isEqualTo(runs + 1);
        assertThat(changesAfter(change)).hasSize((int) CHATS).allMatch(line -> line.contains(PUPIL));
        assertThat(tables.rows("select messenger_id, profile_name, state from sferum.link"))
                .containsExactly("|null||UNLINKED");
        assertThat(tables.rows("select verifier from sferum.link_attempt")).containsOnly("|");
        assertThat(journal.messenger().tokens(pupil)).isZero();
        oldTokensAreRefused();
    }

    private static String keep() {
        return tables.rows("select keep from sferum.link where person_id = '" + PUPIL + "'")
                .get(0);
    }

    private static void oldTokensAreRefused() {
        List<Exchange> issued = tap.exchanges().stream()
                .filter(exchange -> exchange.answered().has("refresh_token"))
                .toList();
        assertThat(issued).hasSize(2);
        Exchange first = issued.get(0);
        for (Exchange exchange : issued) {
            assertThat(tap.ask(
                                    "/oauth2/auth",
                                    Map.of(
                                            "grant_type", "refresh_token",
                                            "refresh_token", token(exchange, "refresh_token"),
                                            "client_id", first.asked().get("client_id"),
                                            "device_id", first.asked().get("device_id"),
                                            "state", "s".repeat(32)))
                            .path("error")
                            .asString(""))
                    .isEqualTo("invalid_grant");
            assertThat(tap.ask(
                                    "/oauth2/user_info",
                                    Map.of(
                                            "access_token", token(exchange, "access_token"),
                                            "client_id", first.asked().get("client_id")))
                            .path("error")
                            .asString(""))
                    .isEqualTo("invalid_token");
        }
    }

    private static String token(Exchange exchange, String name) {
        return exchange.answered().path(name).asString("");
    }
}
