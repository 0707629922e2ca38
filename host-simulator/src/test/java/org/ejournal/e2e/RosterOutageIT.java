package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A roster that is empty, fails, is cut short or old removes nobody, and what it would do waits for a person. */
@Tag("AH-1")
class RosterOutageIT {
    private static final Demo DEMO = Demo.SMALL;
    private static final String CLASS = "s204-k01";
    private static final String HELD = "Задержано изменений";
    private static final String LIST = "Задержанные изменения";

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static Journal journal;
    private static Visitor administrator;
    private static int orders;

    @BeforeAll
    static void the_chats_are_initialised() {
        journal = JOURNALS.start();
        administrator = journal.visitor(DEMO.login("admin"));
        Initialisation.run(administrator);
    }

    @BeforeEach
    void a_change_comes_through() {
        hears();
        journal.messenger().forget();
    }

    @AfterEach
    void the_roster_is_true_again() {
        journal.rosterFault(DEMO, "NONE");
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY,,,,,",
        "CUT_SHORT,part,PERSONS,percent,50",
        "CUT_SHORT,part,CLASSES,percent,10",
        "CUT_SHORT,part,ENROLMENTS,percent,50",
        "STALE,hours,1,,",
        "CLASS_EMPTY,class," + CLASS + ",,",
        "CLASS_CUT_SHORT,class," + CLASS + ",percent,30"
    })
    void what_an_untrue_roster_would_do_is_held_until_it_is_true_again(
            String kind, String field, String value, String otherField, String otherValue) {
        List<Messenger.Chat> before = DEMO.actual(journal);
        String[] fields = field == null
                ? new String[0]
                : otherField == null
                        ? new String[] {field, value}
                        : new String[] {field, value, otherField, otherValue};

        journal.rosterFault(DEMO, kind, fields);
        order();

        Until.sees(RosterOutageIT::registry, text -> text.contains(HELD));
        assertThat(administrator.openByLabel("Сферум").press(LIST).select("tr[data-row]"))
                .as("the lines that wait for a person")
                .isNotEmpty();
        assertThat(removed(before)).isEmpty();
        assertThat(journal.messenger().traffic().of("messages.removeChatUser")).isZero();

        journal.rosterFault(DEMO, "NONE");
        hears();
        Until.sees(RosterOutageIT::registry, text -> !text.contains(HELD));
        assertThat(removed(before)).isEmpty();
    }

    @Test
    void a_roster_that_cannot_be_read_changes_nothing_and_is_tried_again() {
        List<Messenger.Chat> before = DEMO.actual(journal);

        journal.rosterFault(DEMO, "UNAVAILABLE");
        order();

        Until.sees(journal::log, log -> log.contains("cannot be looked at without its roster"));
        assertThat(DEMO.actual(journal)).isEqualTo(before);
        journal.rosterFault(DEMO, "NONE");
        hears();
        assertThat(removed(before)).isEmpty();
    }

    @Test
    void what_a_person_approves_is_done_and_nothing_else() {
        List<Messenger.Chat> before = DEMO.actual(journal);
        journal.rosterFault(DEMO, "CLASS_CUT_SHORT", "class", CLASS, "percent", "65");
        order();
        Until.sees(RosterOutageIT::registry, text -> text.contains(HELD));

        Window held = administrator.openByLabel("Сферум").press(LIST);
        Set<String> shown = held.select("tr[data-row]").stream()
                .map(row -> row.select("td").get(0).text() + ": "
                        + row.select("td").get(1).text())
                .collect(Collectors.toSet());
        assertThat(held.select("[data-shown]").text()).endsWith("из " + shown.size());
        Window run = held.press("Подтвердить", "Выполнить");
        assertThat(Initialisation.end(run).text()).contains("Выполнено");

        Set<String> linked = names().values().stream().collect(Collectors.toSet());
        assertThat(removed(before))
                .isEqualTo(shown.stream()
                        .filter(line -> linked.contains(line.substring(line.indexOf(": ") + 2)))
                        .collect(Collectors.toSet()))
                .isNotEmpty();

        journal.rosterFault(DEMO, "NONE");
        hears();
        Until.sees(() -> removed(before), Set::isEmpty);
    }

    /** Who of those chats' people is in them no more, as «chat: name». */
    private static Set<String> removed(List<Messenger.Chat> before) {
        Map<Long, String> names = names();
        Map<String, TreeSet<Long>> now = DEMO.actual(journal).stream()
                .collect(Collectors.toMap(Messenger.Chat::title, Messenger.Chat::members, (one, other) -> one));
        return before.stream()
                .flatMap(chat -> chat.members().stream()
                        .filter(member ->
                                !now.getOrDefault(chat.title(), new TreeSet<>()).contains(member))
                        .map(member -> chat.title() + ": " + names.getOrDefault(member, "" + member)))
                .collect(Collectors.toSet());
    }

    private static Map<Long, String> names() {
        RosterTables tables = new RosterTables(Demo.ROSTER, LocalDate.now());
        Map<String, Long> vkIds = tables.vkIds();
        return tables.rows("users")
                .filter(row -> vkIds.containsKey(row.get("sourcedId")))
                .collect(Collectors.toMap(
                        row -> vkIds.get(row.get("sourcedId")),
                        row -> "%s %s %s"
                                .formatted(row.get("familyName"), row.get("givenName"), row.get("middleName"))
                                .strip()));
    }

    private static String registry() {
        return administrator.openByLabel("Сферум").text();
    }

    /** Issues an order, so that the plugin looks at the roster. */
    private static String order() {
        String title = "9%dЮ".formatted(++orders);
        journal.order(DEMO, "create-class", "title", title);
        return title;
    }

    /** Issues an order and waits until it is carried out. */
    private static void hears() {
        String title = order();
        Until.sees(
                () -> DEMO.actual(journal),
                chats -> chats.stream().anyMatch(chat -> chat.title().startsWith(title)));
    }
}
