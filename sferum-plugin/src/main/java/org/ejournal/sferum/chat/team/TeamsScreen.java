package org.ejournal.sferum.chat.team;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.ChatTypes;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;
import org.ejournal.sferum.screen.export.Sheet;

/** The table «Чаты Сферум» (CM-10, seed 003), a tab of the profiles whose manual has it; asked for directly, of all. */
class TeamsScreen implements PluginScreen {
    static final String NAME = "teams";

    /** Far more than an organisation has classes. */
    private static final int MOST_IN_A_FILE = 5_000;

    private final TeamChats chats;
    private final OrganisationRules rules;

    TeamsScreen(TeamChats chats, OrganisationRules rules) {
        this.chats = chats;
        this.rules = rules;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        TableQuery query = Pager.query(request.input(), TeamTable.NAME, TeamTable.BY_NAME);
        Words words = Words.of(request.viewer());
        return Screen.of(words.say("teams.title"), List.of(table(request.viewer(), query)), List.of());
    }

    private Block.Table table(Viewer viewer, TableQuery query) {
        TeamChats.Found found = chats.find(viewer, query);
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        return new TeamTable(words, new ChatTypes(profile, words)).of(found.teams(), found.paging());
    }

    @Override
    public Outcome act(ActionRequest request) {
        return request.action().equals(TeamTable.REFRESH)
                ? new Outcome.Stay(Tone.PLAIN, "")
                : FileKind.press(request.action(), () -> sheet(request.viewer()))
                        .orElseThrow(() -> PluginScreen.unknown(request));
    }

    private Sheet sheet(Viewer viewer) {
        TableQuery all = new TableQuery(1, MOST_IN_A_FILE, TeamTable.BY_NAME, List.of());
        return Sheet.of(Words.of(viewer).say("teams.title"), table(viewer, all));
    }
}
