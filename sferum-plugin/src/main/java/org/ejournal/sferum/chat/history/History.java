package org.ejournal.sferum.chat.history;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Pager;

/**
 * The change journal of the organisation that a viewer is working in, for who holds {@link Permission#SEE_ALL_CHATS}; that of
 * one chat for its admins as well, who look after it (AH-15, CM-11).
 */
class History {
    /** Even long entries stay below what a host takes for a file, 16 MiB. */
    static final int MOST = 20_000;

    private final Journal journal;
    private final ChatList chats;
    private final Rights rights;
    private final int most;

    /**
     * Makes one.
     *
     * @param most how many entries one file takes
     */
    History(Journal journal, ChatList chats, Rights rights, int most) {
        this.journal = journal;
        this.chats = chats;
        this.rights = rights;
        this.most = most;
    }

    /**
     * Returns a filter that lets everything through that the viewer may see.
     *
     * @param chat the number of the one chat that is asked for; 0 for all
     */
    JournalFilter filter(Viewer viewer, long chat) {
        if (chat == 0 || !administers(viewer, chat)) {
            rights.require(viewer, Permission.SEE_ALL_CHATS);
        }
        return JournalFilter.all(viewer.organisation()).ofChat(chat);
    }

    private boolean administers(Viewer viewer, long chat) {
        return chats.place(viewer.organisation(), chat, viewer.person().value())
                .filter(own -> own.wanted() && own.wantedAdmin())
                .isPresent();
    }

    /** Returns the title of the one chat of a filter that {@link #filter} gave; empty where there is none any more. */
    String chat(JournalFilter filter) {
        ChatFilter all = new ChatFilter(filter.organisation(), "", Set.of(), "", "");
        return filter.chat() == 0
                ? ""
                : chats.find(all, filter.chat()).map(ChatLine::title).orElse("");
    }

    /** Returns a page of what a filter lets through that {@link #filter} gave. */
    Page page(JournalFilter filter, TableQuery query) {
        Paging paging = Pager.paging(query, journal.count(filter));
        return new Page(journal.page(filter, Pager.offset(paging), paging.size()), paging);
    }

    /** Returns all that a filter lets through that {@link #filter} gave, up to as much as one file takes. */
    List<JournalEntry> newest(JournalFilter filter) {
        return journal.page(filter, 0, most);
    }

    /** Returns how many entries of a filter {@link #newest} leaves out. */
    long leftOut(JournalFilter filter) {
        return Math.max(0, journal.count(filter) - most);
    }

    /** Returns whether the viewer may look at the journal of more than one chat. */
    boolean seesAll(Viewer viewer) {
        return rights.holds(viewer, Permission.SEE_ALL_CHATS);
    }

    /** Returns whether the viewer may look at runs. */
    boolean mayOpenRuns(Viewer viewer) {
        return rights.holds(viewer, Permission.INITIALISE_CHATS);
    }

    /**
     * A page.
     *
     * @param entries its entries
     * @param paging which page it is
     */
    record Page(List<JournalEntry> entries, Paging paging) {}
}
