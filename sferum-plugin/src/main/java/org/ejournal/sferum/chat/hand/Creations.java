package org.ejournal.sferum.chat.hand;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.hand.Created.Refused;
import org.ejournal.sferum.chat.hand.Created.Why;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.sync.Sync;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes chats by hand (CM-4), for those whom the profile lets (requirements, section 1, last row) and nobody else, and never
 * waits for the messenger.
 *
 * <ul>
 *   <li>A chat of a class or a subject group is there once. While it is in use another is refused; one that was deleted is
 *       made anew. Where the rules make such chats it is theirs; else it follows class or group from now on.
 *   <li>A chat of nobody has those who were put into it, and there may be any number of them under one title.
 *   <li>Who may make it as a teacher alone is in a chat of nobody as an admin, and finds its people in the own classes or
 *       among those who learn the own subjects.
 * </ul>
 */
public class Creations {
    private final Rights rights;
    private final OrganisationRules rules;
    private final Roster roster;
    private final ChatBook book;
    private final Sync sync;
    private final TransactionOperations transactions;

    Creations(
            Rights rights,
            OrganisationRules rules,
            Roster roster,
            ChatBook book,
            Sync sync,
            TransactionOperations transactions) {
        this.rights = rights;
        this.rules = rules;
        this.roster = roster;
        this.book = book;
        this.sync = sync;
        this.transactions = transactions;
    }

    /** Who wants something, under which rules, in which school. */
    private record Scene(
            Viewer viewer, OrganisationRules.Chosen rules, RosterSnapshot roster, Licence licence, Grounds grounds) {}

    private Scene scene(Viewer viewer) {
        OrganisationRules.Chosen chosen = rules.of(viewer);
        RosterSnapshot snapshot = roster.snapshot(viewer.organisation());
        Licence licence =
                new Licence(chosen.profile(), snapshot, viewer.person(), rights.holds(viewer, Permission.MANAGE_CHATS));
        return new Scene(viewer, chosen, snapshot, licence, new Grounds(chosen, snapshot, licence));
    }

    /** Returns whether there is anything that the viewer may make; not while the roster cannot be read. */
    public boolean any(Viewer viewer) {
        try {
            return !scene(viewer).licence().kinds().isEmpty();
        } catch (RosterUnavailableException silent) {
            return false;
        }
    }

    /**
     * Returns what the viewer may make, in the order of the kinds; nothing for who may make nothing.
     *
     * @throws RosterUnavailableException when the roster cannot be read now
     */
    public List<Offer> offers(Viewer viewer) {
        Scene scene = scene(viewer);
        Offers offers = new Offers(scene.rules(), scene.roster(), scene.licence(), scene.grounds());
        return scene.licence().kinds().stream().map(offers::of).toList();
    }

    /**
     * Returns whom the viewer may put into a new chat of the kind.
     *
     * @throws AccessDeniedException when the viewer may make no such chat
     * @throws RosterUnavailableException when the roster cannot be read now
     */
    public Set<PersonId> people(Viewer viewer, ChatKind kind) {
        return licensed(viewer, kind).licence().people(kind);
    }

    private Scene licensed(Viewer viewer, ChatKind kind) {
        Scene scene = scene(viewer);
        if (!scene.licence().kinds().contains(kind)) {
            throw new AccessDeniedException(
                    "%s may make no chat of kind %s in %s".formatted(viewer.person(), kind, viewer.organisation()));
        }
        return scene;
    }

    /**
     * Returns how a chat of a class or subject group would be if nobody changed anything about it; empty when the roster
     * has that class or group no more.
     *
     * @param follows a class or a subject group
     * @throws AccessDeniedException when the viewer may make no such chat
     * @throws RosterUnavailableException when the roster cannot be read now
     */
    public Optional<Proposal> proposal(Viewer viewer, ChatKind kind, Follows follows) {
        Scene scene = licensed(viewer, kind);
        return scene.grounds().of(kind, follows).flatMap(ground -> proposal(scene, ground));
    }

    private Optional<Proposal> proposal(Scene scene, Ground ground) {
        OrganisationId organisation = scene.viewer().organisation();
        return yardstick(scene, ground)
                .desired(book.decisions(organisation))
                .map(chat -> new Proposal(chat, book.find(organisation, ground).filter(Creations::inUse)));
    }

    private Yardstick yardstick(Scene scene, Ground ground) {
        return book.yardstick(scene.viewer().organisation(), scene.rules(), scene.roster(), ground);
    }

    private static boolean inUse(ChatRow row) {
        return row.state() != ChatState.DELETED;
    }

    /**
     * Makes a chat, all of it or nothing. The same wish, said twice, makes one chat.
     *
     * @throws AccessDeniedException when the viewer may make no such chat
     * @throws RosterUnavailableException when the roster cannot be read now
     */
    public Created create(Viewer viewer, NewChat chat) {
        Scene scene = licensed(viewer, chat.kind());
        boolean free = chat.follows().kind() == Follows.Kind.NOBODY;
        if (free && scene.grounds().must(chat.kind())) {
            return new Refused(Why.NOT_CHOSEN, List.of());
        }
        Edit edit =
                free && !scene.licence().anybody(chat.kind()) ? withAuthor(chat.edit(), viewer.person()) : chat.edit();
        Optional<Created> refused = new Limits(scene.rules(), scene.roster())
                .refuse(scene.licence().people(chat.kind()), edit)
                .map(Creations::refused);
        return refused.orElseGet(() -> ground(scene, chat, free)
                .map(ground -> create(scene, ground, edit))
                .orElseGet(() -> new Refused(Why.GONE, List.of())));
    }

    private static Edit withAuthor(Edit edit, PersonId author) {
        Set<PersonId> in = new HashSet<>(edit.in());
        in.add(author);
        Set<PersonId> admins = new HashSet<>(edit.admins());
        admins.add(author);
        return new Edit(edit.title(), edit.out(), in, admins, edit.members());
    }

    private static Created refused(Saved saved) {
        Saved.Refused refused = (Saved.Refused) saved;
        return new Refused(Why.valueOf(refused.why().name()), refused.people());
    }

    private static Optional<Ground> ground(Scene scene, NewChat chat, boolean free) {
        return free ? Optional.of(Ground.free(chat)) : scene.grounds().of(chat.kind(), chat.follows());
    }

    private Created create(Scene scene, Ground ground, Edit edit) {
        Created created;
        try {
            created = transactions.execute(status -> write(scene, ground, edit));
        } catch (DuplicateKeyException twice) {
            created = transactions.execute(status -> write(scene, ground, edit));
        }
        sync.wake(scene.viewer().organisation());
        return created;
    }

    private Created write(Scene scene, Ground ground, Edit edit) {
        OrganisationId organisation = scene.viewer().organisation();
        Optional<ChatRow> there = book.find(organisation, ground).filter(row -> ground.free() || inUse(row));
        if (there.isPresent()) {
            return ground.free()
                    ? new Created.Done(there.get().id())
                    : new Refused(Why.EXISTS, List.of(there.get().title()));
        }
        if (!book.stands(organisation, ground)) {
            return new Refused(Why.NOT_INITIALISED, List.of());
        }
        Decided decided = book.decide(organisation, ground, edit, yardstick(scene, ground));
        return decided.desired()
                .map(chat -> write(scene, ground, edit, decided, chat))
                .orElseGet(() -> new Refused(Why.GONE, List.of()));
    }

    private Created write(Scene scene, Ground ground, Edit edit, Decided decided, DesiredChat chat) {
        book.write(scene.viewer(), ground, edit.title().strip(), decided, chat, scene.roster());
        return new Created.Done(
                book.find(scene.viewer().organisation(), ground).orElseThrow().id());
    }
}
