package org.ejournal.sferum.chat.deletion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.hand.ChatBook;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.decision.Deletion;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.sync.Sync;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes chats by hand (CM-8) and has them back while they rest (AH-14), for who holds {@link Permission#MANAGE_CHATS} and
 * nobody else, and never waits for the messenger. What the rules make is deleted only where the profile lets it; what was
 * made by hand always is.
 */
public class Deletions {
    private final Rights rights;
    private final OrganisationRules rules;
    private final Roster roster;
    private final ChatList chats;
    private final Ledger ledger;
    private final DeletionBook book;
    private final ChatBook restoring;
    private final Sync sync;
    private final TransactionOperations transactions;
    private final Clock clock;

    Deletions(
            Rights rights,
            OrganisationRules rules,
            Roster roster,
            ChatList chats,
            Ledger ledger,
            DeletionBook book,
            ChatBook restoring,
            Sync sync,
            TransactionOperations transactions,
            Clock clock) {
        this.rights = rights;
        this.rules = rules;
        this.roster = roster;
        this.chats = chats;
        this.ledger = ledger;
        this.book = book;
        this.restoring = restoring;
        this.sync = sync;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Returns whether there may be chats that the viewer may delete. */
    public boolean any(Viewer viewer) {
        RuleProfile profile = profile(viewer);
        return manages(viewer)
                && (profile.defaultChatsDeletable()
                        || !profile.creators().isEmpty()
                        || !book.made(viewer.organisation()).isEmpty());
    }

    /** Returns whether what the viewer deletes can be had back for a while. */
    public boolean rests(Viewer viewer) {
        return manages(viewer) && profile(viewer).deletedChatsRestDays() > 0;
    }

    /** Returns whether the viewer may delete that chat. */
    public boolean may(Viewer viewer, ChatLine chat) {
        return manages(viewer) && deletable(profile(viewer), chat);
    }

    private static boolean deletable(RuleProfile profile, ChatLine chat) {
        return chat.state() != ChatState.DELETED
                && (profile.defaultChatsDeletable() || ChatKey.parse(chat.key()).byHand());
    }

    private RuleProfile profile(Viewer viewer) {
        return rules.of(viewer).profile();
    }

    private boolean manages(Viewer viewer) {
        return rights.holds(viewer, Permission.MANAGE_CHATS);
    }

    /**
     * Says what a deletion of those chats would come to; what is deleted already is passed over.
     *
     * @throws AccessDeniedException when the viewer may delete nothing
     */
    public Asked ask(Viewer viewer, Collection<Long> numbers) {
        rights.require(viewer, Permission.MANAGE_CHATS);
        RuleProfile profile = profile(viewer);
        Map<Boolean, List<ChatLine>> found = numbers.stream()
                .distinct()
                .flatMap(number -> find(viewer.organisation(), number).stream())
                .collect(Collectors.partitioningBy(chat -> deletable(profile, chat)));
        Map<Boolean, List<ChatLine>> waiting = found.getOrDefault(true, List.of()).stream()
                .collect(Collectors.partitioningBy(chat -> isBeingMade(viewer.organisation(), chat)));
        return new Asked(
                waiting.getOrDefault(false, List.of()),
                found.getOrDefault(false, List.of()),
                waiting.getOrDefault(true, List.of()),
                rest(profile),
                profile.deletedChatsRestDays() == 0);
    }

    private Optional<ChatLine> find(OrganisationId organisation, long chat) {
        return chats.find(new ChatFilter(organisation, "", Set.of(), "", ""), chat);
    }

    /** Nobody could find it by its title any more if the answer were lost (AH-8). */
    private boolean isBeingMade(OrganisationId organisation, ChatLine chat) {
        return ledger.find(organisation, ChatKey.parse(chat.key()))
                .filter(row -> row.intended() && !row.exists())
                .isPresent();
    }

    private Instant rest(RuleProfile profile) {
        return clock.instant().plus(Duration.ofDays(profile.deletedChatsRestDays()));
    }

    /**
     * Deletes chats, all of them or none; none of those that {@link #ask} says are waiting.
     *
     * @throws UnknownScreenException when the organisation has no such chat
     * @throws AccessDeniedException when the viewer may not delete one of them, or not now
     */
    public void delete(Viewer viewer, Collection<Long> numbers) {
        rights.require(viewer, Permission.MANAGE_CHATS);
        RuleProfile profile = profile(viewer);
        transactions.executeWithoutResult(
                status -> book.delete(viewer, profile::closed, require(viewer, profile, numbers), rest(profile)));
        sync.wake(viewer.organisation());
    }

    private List<ChatLine> require(Viewer viewer, RuleProfile profile, Collection<Long> numbers) {
        List<ChatLine> lines = new ArrayList<>();
        for (long number : Set.copyOf(numbers)) {
            ledger.hold(viewer.organisation(), number);
            ChatLine line = find(viewer.organisation(), number)
                    .orElseThrow(() -> new UnknownScreenException(
                            "There is no chat %d in %s".formatted(number, viewer.organisation())));
            if (!deletable(profile, line) || isBeingMade(viewer.organisation(), line)) {
                throw new AccessDeniedException("%s may not delete chat %s of %s"
                        .formatted(viewer.person(), line.key(), viewer.organisation()));
            }
            lines.add(line);
        }
        return lines;
    }

    /**
     * Returns the deleted chats that can be had back, the newest first.
     *
     * @throws AccessDeniedException when the viewer may not have any back
     */
    public List<Archived> archived(Viewer viewer) {
        rights.require(viewer, Permission.MANAGE_CHATS);
        OrganisationId organisation = viewer.organisation();
        Instant now = clock.instant();
        Map<ChatKey, String> titles = book.titles(organisation);
        return book.deleted(organisation).stream()
                .filter(deletion -> deletion.restsUntil().isAfter(now))
                .flatMap(deletion -> ledger.find(organisation, deletion.chat()).stream()
                        .filter(row -> row.state() == ChatState.DELETED)
                        .map(row -> archived(deletion, row, titles)))
                .toList();
    }

    private static Archived archived(Deletion deletion, ChatRow row, Map<ChatKey, String> titles) {
        return new Archived(
                deletion.chat(),
                titles.getOrDefault(deletion.chat(), row.title()),
                deletion.by(),
                deletion.at(),
                deletion.restsUntil());
    }

    /**
     * Has chats back as they were, with whom they would have today. What rests no more is passed over.
     *
     * @throws AccessDeniedException when the viewer may not
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    public Restored restore(Viewer viewer, Collection<ChatKey> keys) {
        List<Archived> resting = archived(viewer).stream()
                .filter(chat -> keys.contains(chat.key()))
                .toList();
        RosterSnapshot snapshot = roster.snapshot(viewer.organisation());
        List<String> gone = new ArrayList<>();
        transactions.executeWithoutResult(status -> resting.forEach(chat -> {
            if (!restoring.restore(viewer, rules.of(viewer), snapshot, chat.key())) {
                gone.add(chat.title());
            }
        }));
        sync.wake(viewer.organisation());
        return new Restored(resting.size() - gone.size(), gone);
    }
}
