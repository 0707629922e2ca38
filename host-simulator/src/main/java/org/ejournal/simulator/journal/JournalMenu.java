package org.ejournal.simulator.journal;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.simulator.desktop.MenuPages;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.springframework.stereotype.Component;

/** The journal's pages in the start menu. */
@Component
class JournalMenu implements MenuPages {
    private final Sessions sessions;
    private final Texts texts;

    JournalMenu(Sessions sessions, Texts texts) {
        this.sessions = sessions;
        this.texts = texts;
    }

    @Override
    public List<Page> pages(Visitor visitor) {
        Session session = sessions.of(visitor);
        List<Page> pages = new ArrayList<>();
        if (session.teaches()) {
            pages.add(new Page(texts.say("journal.title"), "/journal"));
        }
        if (!session.register().diaries(session.person()).isEmpty()) {
            pages.add(new Page(texts.say("diary.title"), "/diary"));
        }
        if (session.keeps()) {
            pages.add(new Page(texts.say("timetable.title"), "/timetable"));
        }
        return pages;
    }
}
