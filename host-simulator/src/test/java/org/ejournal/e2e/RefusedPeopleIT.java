package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whom VK refuses keeps nobody else out. */
class RefusedPeopleIT {
    private static final Demo DEMO = Demo.SCHOOL;
    private static final int NEWCOMERS = 200;
    private static final Map<Integer, Integer> REFUSED = Map.of(7, 15, 77, 925, 177, 932);

    @RegisterExtension
    final Journals journals = new Journals();

    @Test
    @Tag("AH-6")
    void of_two_hundred_newcomers_three_are_refused_and_named_and_all_others_come_in(@TempDir Path folder)
            throws IOException {
        Path before = roster(folder.resolve("before"), 0);
        Path after = roster(folder.resolve("after"), NEWCOMERS);
        Journal journal = journals.start("--roster=" + before);
        Settings.connect(journal, DEMO, "net-school");
        Initialisation.run(journal.visitor(DEMO.login("admin")));
        TreeSet<Long> members = classChat(journal).members();
        journal.close();
        journal.start("--roster=" + after);
        Map<String, Long> vkIds = new RosterTables(after, LocalDate.now()).vkIds();
        REFUSED.forEach((number, code) ->
                journal.messenger().trouble("kind", "person", "person", vkIds.get(pupil(number)), "code", code));

        Window result = Initialisation.end(Initialisation.begin(journal.visitor(DEMO.login("admin"))));

        TreeSet<Long> now = classChat(journal).members();
        assertThat(now).containsAll(members);
        List<Integer> missing = IntStream.rangeClosed(1, NEWCOMERS)
                .filter(number -> !now.contains(vkIds.get(pupil(number))))
                .boxed()
                .toList();
        assertThat(missing).containsExactlyInAnyOrderElementsOf(REFUSED.keySet());
        assertThat(result.text()).contains("Выполнено с замечаниями: 3");
        assertThat(result.select(".notice.success")).isEmpty();
        assertThat(result.select("tr[data-row]")).hasSize(REFUSED.size()).allSatisfy(row -> {
            assertThat(row.select("td").get(0).text()).isEqualTo("1А класс");
            assertThat(row.select("td").get(2).text()).isNotBlank();
        });
        assertThat(result.select("tr[data-row] td:eq(1)").eachText())
                .containsExactlyInAnyOrderElementsOf(REFUSED.keySet().stream()
                        .map(number -> "Ученик" + number + " Имя")
                        .toList());
        System.out.println("refused people: " + result.select("tr[data-row]").eachText());
    }

    private static Path roster(Path folder, int newcomers) throws IOException {
        Files.createDirectories(folder);
        new OwnRoster()
                .school(DEMO.id(), DEMO.name(), 1, List.of("История"))
                .pupils(DEMO.id(), 1, newcomers)
                .writeTo(folder);
        return folder;
    }

    private static String pupil(int number) {
        return DEMO.id() + "-k1-pupil" + number;
    }

    private static Messenger.Chat classChat(Journal journal) {
        return DEMO.actual(journal).stream()
                .filter(chat -> chat.title().equals("1А класс"))
                .findFirst()
                .orElseThrow();
    }
}
