package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.e2e.Messenger.Chat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A living school goes from one rule profile to another: what that changes is shown before it happens, and happens as it was
 * shown. Each test begins with the profile that the one before it has left.
 */
@Tag("OS-6")
@Tag("AH-2")
class ProfilesIT {
    /** A way through the four profiles that goes once from each to each other one, and ends where it began. */
    private static final List<String> TOUR = Stream.of("P", "E", "N", "P", "N", "E", "P", "C", "E", "C", "N", "C")
            .map(letter -> switch (letter) {
                case "E" -> "electronic-school";
                case "N" -> "net-school";
                case "C" -> "college";
                default -> "paragraph";
            })
            .toList();

    private static final Demo DEMO = Demo.SMALL;
    private static final String CLASS = "s204-k01";
    private static final String CLASS_NAME = "1 а";
    private static final long SERVICE_USERS = 790_000_000;
    private static final String DEPUTY = "s204-t02";
    private static final String CLOSED = "(чат закрыт)";
    private static final String SAVE = "Сохранить";
    private static final String APPLY = "Применить";
    private static final String TITLE = "Изменение настроек: что изменится в чатах";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static Journal journal;
    private static String chatAdministrator = DEMO.settings().getProperty("sferum.chat-administrator");

    @BeforeAll
    static void a_school_has_its_chats() {
        journal = JOURNALS.start();
        Initialisation.run(administrator());
    }

    private static Visitor administrator() {
        return journal.visitor(DEMO.login("admin"));
    }

    private static String profile() {
        return Settings.open(administrator())
                .select("[data-field=profile] option[selected]")
                .attr("value");
    }

    /**
     * Saves another profile, without subject chats where it leaves these open, and returns the window that shows what it
     * would change.
     */
    private static Window propose(String profile) {
        Window plan = Settings.open(administrator())
                .enter("profile", profile)
                .enter("subject-chats", "no")
                .press(SAVE);
        assertThat(plan.text()).contains(TITLE);
        return plan;
    }

    private static void apply(Window plan) {
        assertThat(Initialisation.end(plan.press(APPLY)).text()).contains("Выполнено");
    }

    /** All chats that VK has, but for the service user, who goes into a chat to put people there. */
    private static List<Chat> all() {
        return DEMO.actual(journal).stream()
                .map(chat -> new Chat(chat.title(), people(chat.members()), people(chat.admins())))
                .toList();
    }

    private static TreeSet<Long> people(TreeSet<Long> all) {
        return all.stream().filter(id -> id < SERVICE_USERS).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of them that are in use. */
    private static List<Chat> actual() {
        return all().stream().filter(chat -> !chat.title().contains(CLOSED)).toList();
    }

    private static List<Chat> expected(String profile) {
        return ExpectedChats.of(Demo.ROSTER, DEMO.id(), ExpectedChats.Profile.named(profile), chatAdministrator);
    }

    private static void awaits(String profile) {
        Set<Chat> expected = Set.copyOf(expected(profile));
        Until.sees(ProfilesIT::actual, chats -> Set.copyOf(chats).equals(expected));
    }

    private static void agrees(String profile) {
        assertThat(actual()).as("under %s", profile).containsExactlyInAnyOrderElementsOf(expected(profile));
        assertThat(all().stream().filter(chat -> chat.title().contains(CLOSED)))
                .allSatisfy(chat -> assertThat(chat.members()).isEmpty());
        assertThat(profile()).isEqualTo(profile);
        assertThat(Initialisation.preview(administrator()).text()).contains("Все чаты соответствуют спискам");
    }

    @Test
    @Tag("AH-1")
    void each_of_the_twelve_moves_is_shown_before_it_happens_and_happens_as_shown() {
        List<String> way = new ArrayList<>(TOUR);
        Collections.rotate(way, -way.indexOf(profile()));
        way.add(way.get(0));
        for (String next : way.subList(1, way.size())) {
            List<Chat> before = all();
            String left = profile();

            Window plan = propose(next);
            assertThat(plan.text()).contains("Будет создано чатов: ");
            assertThat(all()).as("before it is applied").isEqualTo(before);
            assertThat(profile()).isEqualTo(left);

            apply(plan);
            agrees(next);
        }
    }

    @Test
    void a_plan_that_the_roster_has_overtaken_does_nothing() {
        String before = profile();
        Window plan = propose(before.equals("college") ? "net-school" : "college");

        journal.order(DEMO, "rename-class", "class", CLASS, "title", "1 я");
        Window run = Initialisation.end(plan.press(APPLY));

        assertThat(run.text()).contains("План устарел").contains("Ничего не сделано");
        assertThat(profile()).isEqualTo(before);
        assertThat(run.press("Показать изменения заново").text()).contains(TITLE);
        journal.order(DEMO, "rename-class", "class", CLASS, "title", CLASS_NAME);
        awaits(before);
    }

    @Test
    @Tag("AH-5")
    void a_journal_that_is_killed_when_it_applies_a_plan_goes_on_with_that_plan() {
        String next = profile().equals("net-school") ? "college" : "net-school";
        Window plan = propose(next);

        plan.send(APPLY);
        journal.kill();
        journal.start();

        awaits(next);
        Initialisation.awaitDone(administrator());
        agrees(next);
    }

    @Test
    @Tag("OS-4")
    void another_chat_administrator_takes_the_role_over_in_every_chat() {
        String joinsEveryChat = "electronic-school";
        if (!profile().equals(joinsEveryChat)) {
            apply(propose(joinsEveryChat));
        }

        Window plan = Settings.open(administrator())
                .enter("chat-administrator", DEPUTY)
                .press(SAVE);
        assertThat(plan.text()).contains(TITLE).contains("Администратор чатов «Сферум»");
        agrees(joinsEveryChat);
        apply(plan);

        chatAdministrator = DEPUTY;
        agrees(joinsEveryChat);
    }

    @Test
    void somebody_who_thinks_better_of_it_leaves_everything_as_it_is_set() {
        String before = profile();
        List<Chat> chats = all();
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, DEMO.login("admin"));
        desk.page().navigate(journal.address() + "/windows/organisation-settings");
        desk.at("[data-field=profile] select").selectOption(before.equals("college") ? "paragraph" : "college");
        desk.press(SAVE);
        desk.says(TITLE).says("Эти настройки ещё не действуют").says("Профиль правил");
        Browsers.keep(desk.page(), "ProfilesIT-plan");

        desk.at("[data-window]").last().locator("tbody tr td a").first().click();
        desk.says("Что изменится").says("Почему");
        Browsers.keep(desk.page(), "ProfilesIT-lines");
        desk.press("Закрыть");
        desk.says(APPLY).press("Отмена");

        assertThat(desk.page().getByText(TITLE)).hasCount(0);
        assertThat(all()).isEqualTo(chats);
        assertThat(profile()).isEqualTo(before);
    }
}
