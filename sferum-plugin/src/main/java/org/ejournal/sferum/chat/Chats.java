package org.ejournal.sferum.chat;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.sferum.ledger.AdminLine;
import org.ejournal.sferum.ledger.ChatCounts;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatHead;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.ChatList.Order;
import org.ejournal.sferum.ledger.ChatPage;
import org.ejournal.sferum.ledger.ChatTally;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Pager;

/**
 * The chats that a viewer may see: all of the organisation for who holds {@link Permission#SEE_ALL_CHATS}, else those in
 * which the viewer is wanted. A page takes one statement and what stands around it another, a page of a chat's people two,
 * and its window three more, or five for those who look after the chat.
 */
public class Chats {
    private final ChatList list;
    private final Rights rights;

    Chats(ChatList list, Rights rights) {
        this.list = list;
        this.rights = rights;
    }

    /** Returns what stands around the list. */
    ChatHead head(Viewer viewer) {
        return list.head(viewer.organisation(), viewer.person());
    }

    /** Returns a page of the chats that the viewer may see; to be asked with what {@link #head} gave. */
    Found<ChatLine> find(Viewer viewer, ChatHead head, ChatSearch search, Order order, TableQuery query) {
        ChatFilter filter = filter(viewer, member(viewer), search);
        return filter.searches() ? search(filter, order, query) : page(filter, head.counts(), order, query);
    }

    /** Returns a page of the chats in which the viewer is wanted. */
    Found<ChatLine> own(Viewer viewer, Order order, TableQuery query) {
        return search(filter(viewer, viewer.person().value(), ChatSearch.everything()), order, query);
    }

    private Found<ChatLine> page(ChatFilter filter, ChatCounts counts, Order order, TableQuery query) {
        Paging paging = Pager.paging(query, counts.of(filter.kinds()));
        return new Found<>(list.page(filter, order, counts, Pager.offset(paging), paging.size()), paging);
    }

    /** Past the end there is no row to say how many there are, so that the last page is looked for. */
    private Found<ChatLine> search(ChatFilter filter, Order order, TableQuery query) {
        ChatPage found = list.search(filter, order, query.offset(), query.size());
        if (!found.lines().isEmpty() || query.page() == 1) {
            return new Found<>(found.lines(), Pager.paging(query, found.total()));
        }
        Paging last = Pager.paging(query, list.count(filter));
        return new Found<>(
                list.search(filter, order, Pager.offset(last), last.size()).lines(), last);
    }

    /**
     * Returns a chat that the viewer may see.
     *
     * @throws UnknownScreenException when there is none, or none for this viewer: a stranger learns no more than that
     */
    ChatLine get(Viewer viewer, long chat) {
        Optional<ChatLine> line = list.find(filter(viewer, member(viewer), ChatSearch.everything()), chat);
        return line.orElseThrow(() -> new UnknownScreenException(
                "%s sees no chat %d in %s".formatted(viewer.person(), chat, viewer.organisation())));
    }

    /** Returns a page of the people of a chat; to be asked with a chat that {@link #get} gave the same viewer. */
    Found<MemberLine> members(Viewer viewer, ChatLine chat, String surname, TableQuery query) {
        Paging paging = Pager.paging(query, list.countMembers(viewer.organisation(), chat.id(), surname));
        return new Found<>(
                list.members(viewer.organisation(), chat.id(), surname, Pager.offset(paging), paging.size()), paging);
    }

    /** Returns who is in a chat in figures; to be asked with a chat that {@link #get} gave the same viewer. */
    People people(Viewer viewer, ChatLine chat) {
        List<AdminLine> admins = list.admins(viewer.organisation(), chat.id());
        boolean administers = admins.stream()
                .anyMatch(admin -> admin.person().equals(viewer.person().value()));
        return new People(list.tally(viewer.organisation(), chat.id()), admins, administers || looksAfter(viewer));
    }

    /** Returns whether the viewer looks after all chats: who does sees invitation links and what failed for whom. */
    boolean looksAfter(Viewer viewer) {
        return rights.holds(viewer, Permission.SEE_ALL_CHATS);
    }

    private String member(Viewer viewer) {
        return looksAfter(viewer) ? "" : viewer.person().value();
    }

    private static ChatFilter filter(Viewer viewer, String member, ChatSearch search) {
        return new ChatFilter(viewer.organisation(), member, search.kinds(), search.title(), search.surname());
    }

    /**
     * Who is in a chat.
     *
     * @param tally how many
     * @param admins who should be an admin
     * @param cared whether the viewer looks after this chat, as an admin of it or of all
     */
    record People(ChatTally tally, List<AdminLine> admins, boolean cared) {}

    /**
     * A page.
     *
     * @param lines its rows
     * @param paging which page it is
     */
    record Found<T>(List<T> lines, Paging paging) {}
}
