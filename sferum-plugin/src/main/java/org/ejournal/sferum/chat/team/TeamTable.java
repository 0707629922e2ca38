package org.ejournal.sferum.chat.team;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.ChatTypes;
import org.ejournal.sferum.chat.InvitationWindow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.TeamChat;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;

/** Shows teams as seed 003 does: the link of the staff chat stands where a class's first one does. */
final class TeamTable {
    static final String NAME = "teams";
    static final String REFRESH = "refresh";
    static final Sort BY_NAME = new Sort("STAFF", false);

    private final Words words;
    private final ChatTypes types;

    TeamTable(Words words, ChatTypes types) {
        this.words = words;
        this.types = types;
    }

    Block.Table of(List<Team> teams, Paging paging) {
        return new Block.Table(
                NAME,
                List.of(),
                tools(),
                List.of(column(ChatKind.STAFF), column(ChatKind.PARENTS), column(ChatKind.CLASS)),
                teams.stream().map(this::row).toList(),
                paging,
                BY_NAME,
                Block.Selection.NONE,
                words.say("teams.empty"));
    }

    private List<Control> tools() {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(REFRESH, words.say("button.refresh")));
        tools.addAll(FileKind.buttons(words));
        return tools;
    }

    private Column column(ChatKind kind) {
        Option type = types.option(kind);
        return new Column(type.value(), type.label(), Column.Kind.TEXT, false);
    }

    private Row row(Team team) {
        Optional<TeamChat> first = team.chat(ChatKind.STAFF).or(() -> team.chat(ChatKind.PARENTS));
        return new Row(
                team.id().isEmpty() ? ChatKind.STAFF.name() : team.id(),
                List.of(Cell.of(team.name()), cell(first), cell(team.chat(ChatKind.CLASS))),
                Target.nowhere());
    }

    private Cell cell(Optional<TeamChat> chat) {
        return chat.map(this::cell).orElseGet(() -> Cell.of(""));
    }

    private Cell cell(TeamChat chat) {
        if (chat.state() != ChatState.ACTIVE) {
            return new Cell(words.say("chat.closed"), Tone.WARNING);
        }
        if (!chat.made()) {
            return new Cell(words.say("chat.not-made"), Tone.WARNING);
        }
        return chat.link().isEmpty()
                ? new Cell(words.say("teams.no-link"), Tone.PLAIN, Target.window(InvitationWindow.of(chat.chat())))
                : new Cell(chat.link(), Tone.PLAIN, address(chat));
    }

    /** What is no address is read and not clicked. */
    private static Target address(TeamChat chat) {
        try {
            return Target.address(URI.create(chat.link()));
        } catch (IllegalArgumentException noAddress) {
            return Target.nowhere();
        }
    }
}
