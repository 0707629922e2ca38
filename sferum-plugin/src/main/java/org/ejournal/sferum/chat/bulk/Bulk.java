package org.ejournal.sferum.chat.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.chat.Editors;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.deletion.Asked;
import org.ejournal.sferum.chat.deletion.Deletions;
import org.ejournal.sferum.chat.hand.Edits;
import org.ejournal.sferum.chat.hand.Opened;
import org.ejournal.sferum.chat.hand.Possible;
import org.ejournal.sferum.chat.hand.Saved;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.ChatList.Order;
import org.ejournal.sferum.ledger.ChatOrder;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.sync.Sync;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does the same in many chats at once, for who holds {@link Permission#MANAGE_CHATS} and nobody else, and never waits for the
 * messenger.
 */
class Bulk {
    /** So many chats at once, so that somebody can read the plan. */
    static final int MOST = 300;

    private final Rights rights;
    private final OrganisationRules rules;
    private final ChatList chats;
    private final Editors editors;
    private final Edits edits;
    private final Deletions deletions;
    private final Sync sync;
    private final TransactionOperations transactions;

    Bulk(
            Rights rights,
            OrganisationRules rules,
            ChatList chats,
            Editors editors,
            Edits edits,
            Deletions deletions,
            Sync sync,
            TransactionOperations transactions) {
        this.rights = rights;
        this.rules = rules;
        this.chats = chats;
        this.editors = editors;
        this.edits = edits;
        this.deletions = deletions;
        this.sync = sync;
        this.transactions = transactions;
    }

    boolean may(Viewer viewer) {
        return rights.holds(viewer, Permission.MANAGE_CHATS)
                && rules.of(viewer).profile().membersEditable();
    }

    void require(Viewer viewer) {
        rights.require(viewer, Permission.MANAGE_CHATS);
    }

    /** Returns the chats that are meant, one more than {@link #MOST} where there are more. */
    List<ChatLine> chats(Viewer viewer, Selection selection) {
        require(viewer);
        OrganisationId organisation = viewer.organisation();
        if (!selection.all()) {
            return selection.chats().stream()
                    .limit(MOST + 1L)
                    .flatMap(number -> chats.find(everything(organisation), number).stream())
                    .toList();
        }
        Set<ChatKind> kinds = Arrays.stream(ChatKind.values())
                .filter(kind -> kind.name().equals(selection.field("type")))
                .collect(Collectors.toUnmodifiableSet());
        ChatFilter found = new ChatFilter(organisation, "", kinds, selection.field("name"), selection.field("surname"));
        Order byTitle = new Order(ChatOrder.TITLE, false, List.of(ChatKind.values()));
        return chats.search(found, byTitle, 0, MOST + 1).lines();
    }

    private static ChatFilter everything(OrganisationId organisation) {
        return new ChatFilter(organisation, "", Set.of(), "", "");
    }

    /**
     * Says what would become of the chats.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    BulkPlan plan(Viewer viewer, List<ChatLine> meant, Deed deed, Set<PersonId> people) {
        require(viewer);
        return new BulkPlan(deed == Deed.DELETE ? deletion(viewer, meant) : edit(viewer, meant, deed, people));
    }

    private List<BulkLine> deletion(Viewer viewer, List<ChatLine> meant) {
        Asked asked = deletions.ask(viewer, meant.stream().map(ChatLine::id).toList());
        return Stream.concat(
                        asked.going().stream().map(chat -> BulkLine.deleted(chat.id(), chat.title())),
                        Stream.concat(asked.staying().stream(), asked.waiting().stream())
                                .map(chat -> BulkLine.kept(chat.id(), chat.title())))
                .toList();
    }

    private List<BulkLine> edit(Viewer viewer, List<ChatLine> meant, Deed deed, Set<PersonId> people) {
        return meant.stream()
                .map(chat -> editors.may(viewer, chat)
                        ? edit(viewer, edits.open(viewer, chat.id()), deed, people)
                        : BulkLine.kept(chat.id(), chat.title()))
                .toList();
    }

    private BulkLine edit(Viewer viewer, Opened chat, Deed deed, Set<PersonId> people) {
        Possible possible = edits.possible(viewer, chat.chat(), deed.in(chat, people));
        return new BulkLine(
                chat.chat().id(), chat.chat().title(), chat.base(), possible.edit(), false, possible.refused(), false);
    }

    /**
     * Carries a plan out, all of it or nothing.
     *
     * @param mark of the plan that was shown
     * @return whether it is carried out: not where the chats are not as they were shown any more
     */
    boolean carryOut(Viewer viewer, Selection selection, Deed deed, Set<PersonId> people, String mark) {
        require(viewer);
        boolean done = transactions.execute(status -> {
            BulkPlan now = plan(viewer, chats(viewer, selection), deed, people);
            boolean written = now.mark().equals(mark) && write(viewer, now);
            if (!written) {
                status.setRollbackOnly();
            }
            return written;
        });
        sync.wake(viewer.organisation());
        return done;
    }

    private boolean write(Viewer viewer, BulkPlan plan) {
        Set<Long> deleted = plan.lines().stream()
                .filter(BulkLine::deleted)
                .map(BulkLine::chat)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!deleted.isEmpty()) {
            deletions.delete(viewer, deleted);
        }
        return plan.lines().stream()
                .filter(line -> line.edit().places() > 0)
                .allMatch(line -> edits.save(viewer, line.chat(), line.base(), line.edit()) instanceof Saved.Done);
    }
}
