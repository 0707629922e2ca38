package org.ejournal.sferum.chat.link;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.PlaceLine;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;

/**
 * Invitation links (CM-11), for those alone who look after a chat: its admins, and who holds
 * {@link Permission#MANAGE_CHATS}, may see its link and have it replaced; who holds {@link Permission#SEE_ALL_CHATS} may see
 * it. Never waits for the messenger: a link comes with the organisation's next run, which is asked for (AH-16).
 */
class Invitations {
    private final ChatList chats;
    private final Ledger ledger;
    private final Rights rights;
    private final Consumer<OrganisationId> changed;

    /**
     * Makes one.
     *
     * @param changed lets an organisation be looked at soon
     */
    Invitations(ChatList chats, Ledger ledger, Rights rights, Consumer<OrganisationId> changed) {
        this.chats = chats;
        this.ledger = ledger;
        this.rights = rights;
        this.changed = changed;
    }

    /**
     * Returns how it stands with the link of a chat. Takes two statements.
     *
     * @throws UnknownScreenException when the organisation has no such chat, or the viewer may not know of it
     * @throws AccessDeniedException when the viewer does not look after it
     */
    Invitation of(Viewer viewer, long chat) {
        boolean manages = rights.holds(viewer, Permission.MANAGE_CHATS);
        boolean sees = manages || rights.holds(viewer, Permission.SEE_ALL_CHATS);
        boolean mine = manages || administers(viewer, chat);
        String member = sees ? "" : viewer.person().value();
        Invitation invitation = chats.find(new ChatFilter(viewer.organisation(), member, Set.of(), "", ""), chat)
                .map(line -> new Invitation(line, mine))
                .orElseThrow(() -> new UnknownScreenException(
                        "%s knows of no chat %d in %s".formatted(viewer.person(), chat, viewer.organisation())));
        if (!sees && !mine) {
            throw denied(viewer, chat);
        }
        return invitation;
    }

    private boolean administers(Viewer viewer, long chat) {
        Optional<PlaceLine> place =
                chats.place(viewer.organisation(), chat, viewer.person().value());
        return place.filter(own -> own.wanted() && own.wantedAdmin()).isPresent();
    }

    /**
     * Has the link of a chat asked for where it is not there; one that is there meanwhile stays.
     *
     * @throws AccessDeniedException when the viewer may not
     */
    void ask(Viewer viewer, long chat) {
        if (mine(viewer, chat).askable()) {
            note(viewer, chat);
        }
    }

    /**
     * Has the link of a chat replaced by another, so that the one of before leads nowhere.
     *
     * @throws AccessDeniedException when the viewer may not
     */
    void renew(Viewer viewer, long chat) {
        mine(viewer, chat);
        note(viewer, chat);
    }

    /**
     * Returns the same as {@link #of} for whoever may have the link replaced.
     *
     * @throws AccessDeniedException when the viewer may not
     */
    Invitation mine(Viewer viewer, long chat) {
        Invitation invitation = of(viewer, chat);
        if (!invitation.mine()) {
            throw denied(viewer, chat);
        }
        return invitation;
    }

    private void note(Viewer viewer, long chat) {
        if (ledger.renewLink(viewer.organisation(), chat, viewer.person())) {
            changed.accept(viewer.organisation());
        }
    }

    private static AccessDeniedException denied(Viewer viewer, long chat) {
        return new AccessDeniedException(
                "%s does not look after chat %d of %s".formatted(viewer.person(), chat, viewer.organisation()));
    }
}
