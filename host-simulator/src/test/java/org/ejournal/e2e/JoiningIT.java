package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Somebody whom nobody can put into a chat comes in by its link. */
class JoiningIT {
    private static final Demo SCHOOL = Demo.SCHOOL;
    private static final String PUPIL = SCHOOL.id() + "-k1-pupil";

    @RegisterExtension
    final Journals journals = new Journals();

    @Test
    @Tag("AH-12")
    void who_joins_by_the_link_is_in_the_chat_without_an_exchange(@TempDir Path folder) throws Exception {
        OwnRoster roster = new OwnRoster().school(SCHOOL.id(), SCHOOL.name(), 1, List.of("Математика"));
        roster.writeTo(folder);
        Journal journal = journals.start("--roster=" + folder);
        Messenger messenger = journal.messenger();
        messenger.act("as", roster.vkId(PUPIL), "do", "privacy", "can_be_added", 0, "allows_messages", 0);
        Settings.connect(journal, SCHOOL, "net-school");
        Visitor administrator = journal.visitor(SCHOOL.login("admin"));
        Until.sees(() -> Settings.open(administrator).text(), text -> text.contains("VK сам сообщает журналу"));
        Initialisation.end(Initialisation.begin(administrator));
        String chat = chat(administrator);
        assertThat(place(administrator, chat)).isNotEmpty().matches(state -> !inside(state), "is not in the chat");

        messenger.act(
                "as",
                roster.vkId(PUPIL),
                "do",
                "join",
                "chat",
                messenger.chatId(messenger.community(SCHOOL.community()), "1А класс"));

        Until.sees(() -> place(administrator, chat), JoiningIT::inside);
    }

    private static boolean inside(String state) {
        return state.replace("не в чате", "").contains("в чате");
    }

    private static String chat(Visitor visitor) {
        return visitor.openByLabel("Сферум").select("a[data-open]").stream()
                .filter(link -> link.text().equals("1А класс"))
                .findFirst()
                .orElseThrow()
                .attr("data-open");
    }

    private static String place(Visitor visitor, String chat) {
        return visitor.open(chat).select("tr[data-row=" + PUPIL + "]").text();
    }
}
