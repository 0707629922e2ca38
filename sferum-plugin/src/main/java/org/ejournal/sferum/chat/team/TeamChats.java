package org.ejournal.sferum.chat.team;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.sferum.ledger.Teams;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Pager;

/**
 * The chats of the classes and of the staff of the organisation that a viewer is working in, with their links. Asks for
 * {@link Permission#SEE_ALL_CHATS}. A page takes two statements.
 */
class TeamChats {
    private final Teams teams;
    private final Rights rights;

    TeamChats(Teams teams, Rights rights) {
        this.teams = teams;
        this.rights = rights;
    }

    /**
     * Returns a page.
     *
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the viewer may not see it
     */
    Found find(Viewer viewer, TableQuery query) {
        rights.require(viewer, Permission.SEE_ALL_CHATS);
        Paging paging = Pager.paging(query, teams.count(viewer.organisation()));
        return new Found(Team.of(teams.page(viewer.organisation(), Pager.offset(paging), paging.size())), paging);
    }

    /**
     * A page.
     *
     * @param teams the teams on it
     * @param paging which page it is
     */
    record Found(List<Team> teams, Paging paging) {}
}
