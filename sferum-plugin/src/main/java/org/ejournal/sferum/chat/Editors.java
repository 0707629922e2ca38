package org.ejournal.sferum.chat;

import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.PlaceLine;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;

/**
 * Says who may change which chat by hand (CM-7): who holds {@link Permission#MANAGE_CHATS} any chat of the organisation, an
 * employee who is an admin of a chat that one, and nobody else any. Where the profile lets nobody change members, nobody
 * changes a chat; a chat that is closed is changed no more.
 */
public class Editors {
    private final ChatList chats;
    private final Rights rights;
    private final OrganisationRules rules;
    private final Roster roster;

    Editors(ChatList chats, Rights rights, OrganisationRules rules, Roster roster) {
        this.chats = chats;
        this.rights = rights;
        this.rules = rules;
        this.roster = roster;
    }

    /** Returns whether there is a chat that the viewer may change. */
    boolean any(Viewer viewer) {
        return editable(viewer)
                && (manages(viewer)
                        || (works(viewer)
                                && chats.administers(
                                        viewer.organisation(), viewer.person().value())));
    }

    /** Returns whether the viewer may change that chat. */
    public boolean may(Viewer viewer, ChatLine chat) {
        return chat.state() == ChatState.ACTIVE
                && editable(viewer)
                && (manages(viewer) || (works(viewer) && administers(viewer, chat.id())));
    }

    /**
     * Returns a chat that the viewer may change.
     *
     * @throws UnknownScreenException when the organisation has no such chat in use, or the viewer may not know of it
     * @throws AccessDeniedException when the viewer may not change it
     */
    public ChatLine require(Viewer viewer, long chat) {
        ChatLine line = chats.find(new ChatFilter(viewer.organisation(), known(viewer), Set.of(), "", ""), chat)
                .orElseThrow(() -> new UnknownScreenException(
                        "%s knows of no chat %d in %s".formatted(viewer.person(), chat, viewer.organisation())));
        if (!may(viewer, line)) {
            throw new AccessDeniedException(
                    "%s may not change chat %d of %s".formatted(viewer.person(), chat, viewer.organisation()));
        }
        return line;
    }

    private String known(Viewer viewer) {
        return manages(viewer) || rights.holds(viewer, Permission.SEE_ALL_CHATS)
                ? ""
                : viewer.person().value();
    }

    private boolean editable(Viewer viewer) {
        return rules.of(viewer).profile().membersEditable();
    }

    private boolean manages(Viewer viewer) {
        return rights.holds(viewer, Permission.MANAGE_CHATS);
    }

    private boolean administers(Viewer viewer, long chat) {
        Optional<PlaceLine> place =
                chats.place(viewer.organisation(), chat, viewer.person().value());
        return place.filter(own -> own.wanted() && own.wantedAdmin()).isPresent();
    }

    /** A pupil or a parent who was made an admin answers for nobody. */
    private boolean works(Viewer viewer) {
        try {
            return roster.snapshot(viewer.organisation()).employees().stream()
                    .anyMatch(employee -> employee.person().equals(viewer.person()));
        } catch (RosterUnavailableException silent) {
            return false;
        }
    }
}
