package org.ejournal.sferum.conference.tab;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.conference.VideoConferences;
import org.ejournal.sferum.ledger.conference.ConferenceLine;
import org.ejournal.sferum.ledger.conference.ConferenceList.Order;
import org.ejournal.sferum.ledger.conference.ConferenceList.Page;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.export.FileKind;

/** Draws the list of conferences with its filters and its buttons: each is there only for those who may use it (VC-1). */
class TabTable {
    private static final String NAME = "conferences";

    private final VideoConferences conferences;
    private final Names names;

    TabTable(VideoConferences conferences, Names names) {
        this.conferences = conferences;
        this.names = names;
    }

    static TableQuery query(Input input) {
        return Pager.query(input, NAME, TabColumns.BY_TIME);
    }

    /** What is shown of the list, and as what. */
    record Shown(List<ConferenceLine> lines, Block.Table table) {}

    Shown shown(Viewer viewer, TabWords words, Input input, TableQuery query) {
        TabSearch search = TabSearch.read(input);
        Order order = TabColumns.order(query.sort());
        Page page = conferences.find(viewer, search.wanted(words), order, query.offset(), query.size());
        Paging paging = Pager.paging(query, page.total());
        if (page.lines().isEmpty() && query.page() > 1) {
            paging = Pager.paging(query, conferences.count(viewer, search.wanted(words)));
            page = conferences.find(viewer, search.wanted(words), order, Pager.offset(paging), query.size());
        }
        boolean keeps = conferences.any(viewer);
        Block.Table table = new Block.Table(
                NAME,
                search.fields(words),
                tools(viewer, words, keeps),
                new TabColumns(words).columns(),
                rows(viewer, words, page.lines()),
                paging,
                TabColumns.sort(order),
                keeps ? Block.Selection.ONE : Block.Selection.NONE,
                words.say(search.narrows() ? "empty.search" : keeps ? "empty.keeper" : "empty"));
        return new Shown(page.lines(), table);
    }

    private List<Control> tools(Viewer viewer, TabWords words, boolean keeps) {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(ConferencesScreen.REFRESH, words.said().say("button.refresh")));
        if (keeps) {
            tools.add(Control.action(ConferencesScreen.ADD, words.say("add")));
            tools.add(tool(words, ConferencesScreen.EDIT, Control.Weight.NORMAL));
            tools.add(tool(words, ConferencesScreen.REMOVE, Control.Weight.DANGER));
            tools.add(tool(words, ConferencesScreen.FINISH, Control.Weight.NORMAL));
        }
        if (conferences.seesAll(viewer)) {
            tools.addAll(FileKind.buttons(words.said()));
        }
        return tools;
    }

    private static Control tool(TabWords words, String name, Control.Weight weight) {
        return new Control.Action(name, words.say(name), weight, Control.Needs.ONE_ROW);
    }

    private List<Row> rows(Viewer viewer, TabWords words, List<ConferenceLine> lines) {
        List<String> organisers = lines.stream()
                .map(line -> line.conference().organiser())
                .distinct()
                .toList();
        Names.Known known = names.of(viewer.organisation(), organisers, List.of());
        TabColumns columns = new TabColumns(words);
        return lines.stream()
                .map(line -> new Row(
                        String.valueOf(line.conference().id()),
                        columns.cells(
                                line,
                                conferences.status(line),
                                known.name(line.conference().organiser()),
                                conferences.entrance(viewer, line)),
                        Target.nowhere()))
                .toList();
    }
}
