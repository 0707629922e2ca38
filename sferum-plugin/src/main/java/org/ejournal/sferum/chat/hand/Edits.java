package org.ejournal.sferum.chat.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.chat.Editors;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.pick.Picked;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.sync.Sync;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes chats by hand (CM-6), for those whom {@link Editors} lets and nobody else, and never waits for the messenger.
 * What goes against the rules stays as an exception (CH-5); what the rules want as well leaves none, so that a person
 * leaves when the last reason goes (AH-9).
 */
public class Edits {
    /** The most characters of a title. */
    public static final int LONGEST_TITLE = RuleProfile.LONGEST_TITLE;

    /** The most people that one change puts in, takes out, or gives or takes a role. */
    public static final int MOST_PEOPLE = Picked.MOST;

    /** Many times what a chat of the messenger holds. */
    private static final int MOST = 20_000;

    private final Editors editors;
    private final ChatList chats;
    private final Journal journal;
    private final Ledger ledger;
    private final EditBook book;
    private final OrganisationRules rules;
    private final Roster roster;
    private final Sync sync;
    private final TransactionOperations transactions;

    Edits(
            Editors editors,
            ChatList chats,
            Journal journal,
            Ledger ledger,
            EditBook book,
            OrganisationRules rules,
            Roster roster,
            Sync sync,
            TransactionOperations transactions) {
        this.editors = editors;
        this.chats = chats;
        this.journal = journal;
        this.ledger = ledger;
        this.book = book;
        this.rules = rules;
        this.roster = roster;
        this.sync = sync;
        this.transactions = transactions;
    }

    /**
     * Returns a chat to be changed.
     *
     * @throws org.ejournal.plugin.extension.UnknownScreenException when the viewer may not know of it
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the viewer may not change it
     */
    public Opened open(Viewer viewer, long chat) {
        ChatLine line = editors.require(viewer, chat);
        long base = journal.newest(viewer.organisation(), chat);
        return new Opened(line, base, members(viewer.organisation(), chat));
    }

    private List<MemberLine> members(OrganisationId organisation, long chat) {
        return chats.members(organisation, chat, "", 0, MOST).stream()
                .filter(MemberLine::wanted)
                .toList();
    }

    /**
     * Returns how others have changed a chat between two bases, oldest change first.
     *
     * @param chat a chat that {@link #open} gave the same viewer
     */
    public List<JournalEntry> meanwhile(Viewer viewer, ChatLine chat, long from, long to) {
        return journal.between(viewer.organisation(), chat.id(), from, to);
    }

    /**
     * Says what of an edit may be; the rest is named with its reason.
     *
     * @param chat a chat that {@link #open} gave the same viewer
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    public Possible possible(Viewer viewer, ChatLine chat, Edit edit) {
        Limits limits = new Limits(rules.of(viewer), roster.snapshot(viewer.organisation()));
        List<Saved.Refused> refused = new ArrayList<>();
        Edit left = edit;
        Optional<Saved> wrong = limits.refuse(chat.kind(), left);
        while (wrong.isPresent()
                && wrong.get() instanceof Saved.Refused one
                && !one.people().isEmpty()) {
            refused.add(one);
            left = left.without(one.people().stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
            wrong = limits.refuse(chat.kind(), left);
        }
        return new Possible(left, refused);
    }

    /**
     * Writes an edit down, all of it or nothing.
     *
     * @param base the base that the editor has seen
     * @throws org.ejournal.plugin.extension.UnknownScreenException when the viewer may not know of the chat
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the viewer may not change it
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    public Saved save(Viewer viewer, long chat, long base, Edit edit) {
        ChatLine line = editors.require(viewer, chat);
        RosterSnapshot snapshot = roster.snapshot(viewer.organisation());
        return new Limits(rules.of(viewer), snapshot).refuse(line.kind(), edit).orElseGet(() -> {
            Saved saved = transactions.execute(status -> write(viewer, line, base, edit, snapshot));
            sync.wake(viewer.organisation());
            return saved;
        });
    }

    private Saved write(Viewer viewer, ChatLine chat, long base, Edit edit, RosterSnapshot snapshot) {
        OrganisationId organisation = viewer.organisation();
        ledger.hold(organisation, chat.id());
        long newest = journal.newest(organisation, chat.id());
        List<JournalEntry> meanwhile = journal.between(organisation, chat.id(), base, newest);
        return meanwhile.isEmpty()
                ? new Saved.Done(book.write(
                        organisation, chat, edit.title(), decide(viewer, chat, edit, snapshot), viewer.person()))
                : new Saved.Overtaken(newest, meanwhile);
    }

    private Decided decide(Viewer viewer, ChatLine chat, Edit edit, RosterSnapshot snapshot) {
        OrganisationId organisation = viewer.organisation();
        ChatKey key = ChatKey.parse(chat.key());
        Map<PersonId, Boolean> members = members(organisation, chat.id()).stream()
                .collect(Collectors.toMap(member -> new PersonId(member.person()), MemberLine::wantedAdmin));
        Set<String> linked = ledger.accounts(organisation).stream()
                .map(account -> account.person())
                .collect(Collectors.toUnmodifiableSet());
        Yardstick yardstick = new Yardstick(
                snapshot, rules.of(viewer), book.made(organisation), person -> linked.contains(person.value()), key);
        return Decided.of(Wishes.of(key, edit, members), book.decisions(organisation), yardstick);
    }
}
