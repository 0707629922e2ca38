package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ejournal.e2e.ExpectedChats.Profile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's own roster, with two schools that call their classes alike. */
class SameClassNamesIT {
    private static final List<Demo> SCHOOLS = List.of(Demo.of("school-12"), Demo.of("gymnasium-3"));

    @RegisterExtension
    final Journals journals = new Journals();

    @TempDir
    Path folder;

    @Test
    @Tag("CH-1")
    @Tag("CH-2")
    void two_organisations_with_the_same_class_names_stay_apart() throws IOException {
        OwnRoster roster = new OwnRoster();
        SCHOOLS.forEach(school -> roster.school(school.id(), school.name(), 1, List.of("Математика")));
        roster.writeTo(folder);
        Journal journal = journals.start("--roster=" + folder);
        SCHOOLS.forEach(school -> Settings.connect(journal, school, "net-school"));

        List<Window> runs = Stream.of("school1-admin", "school2-admin")
                .map(login -> Initialisation.begin(journal.visitor(login)))
                .toList();
        runs.forEach(run -> assertThat(Initialisation.end(run).text()).contains("Выполнено"));

        for (Demo school : SCHOOLS) {
            List<Messenger.Chat> expected = ExpectedChats.of(folder, school.id(), Profile.NET_SCHOOL, "");
            assertThat(expected).extracting(Messenger.Chat::title).contains("1А класс", "1А родители", "1А/Математика");
            assertThat(school.actual(journal)).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(people(SCHOOLS.get(0), journal)).doesNotContainAnyElementsOf(people(SCHOOLS.get(1), journal));
    }

    private static List<Long> people(Demo school, Journal journal) {
        return school.actual(journal).stream()
                .flatMap(chat -> chat.members().stream())
                .toList();
    }
}
