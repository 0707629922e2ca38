package org.ejournal.sferum.health;

import java.time.Duration;
import java.util.List;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;
import org.ejournal.sferum.screen.export.Sheet;

/** «Состояние организаций»: all organisations of the host, for who watches over them (AH-19). */
class RegionScreen implements PluginScreen {
    static final String NAME = "region";

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    /** Far more than a region has schools. */
    private static final int MOST_IN_A_FILE = 100_000;

    private final Region region;
    private final Moments moments;

    RegionScreen(Region region, Moments moments) {
        this.region = region;
        this.moments = moments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Words words = Words.of(request.viewer());
        return new Screen(
                words.say("region.title"), blocks(request.viewer(), request.input(), words), List.of(), BETWEEN_LOOKS);
    }

    private List<Block> blocks(Viewer viewer, Input input, Words words) {
        try {
            Region.Found found = region.find(viewer);
            TableQuery query = Pager.query(input, RegionTable.NAME, RegionTable.BY_NAME);
            return List.of(
                    new Block.Notice(Tone.PLAIN, summary(found, words)), table(found, query, Shown.read(input), words));
        } catch (RosterUnavailableException silent) {
            return List.of(new Block.Notice(Tone.WARNING, words.say("register.silent")));
        }
    }

    private String summary(Region.Found found, Words words) {
        return words.say(
                "region.summary",
                found.lines().size(),
                found.lines().stream().filter(Line::isUnconnected).count(),
                found.lines().stream()
                        .filter(line -> !line.concerns().isEmpty())
                        .count(),
                moments.dateAndTime(found.at()));
    }

    private Block.Table table(Region.Found found, TableQuery query, Shown shown, Words words) {
        List<Line> lines = found.lines().stream()
                .filter(shown::shows)
                .sorted(RegionColumn.order(query.sort()))
                .toList();
        Paging paging = Pager.paging(query, lines.size());
        return new RegionTable(words, new ConditionWords(words, moments))
                .of(Pager.cut(lines, paging), paging, query.sort(), shown);
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (request.action().equals(RegionTable.REFRESH)) {
            region.refresh(request.viewer());
            return new Outcome.Stay(Tone.PLAIN, "");
        }
        return FileKind.press(request.action(), () -> sheet(request.viewer(), request.input()))
                .orElseThrow(() -> PluginScreen.unknown(request));
    }

    private Sheet sheet(Viewer viewer, Input input) {
        Words words = Words.of(viewer);
        TableQuery shown = Pager.query(input, RegionTable.NAME, RegionTable.BY_NAME);
        TableQuery all = new TableQuery(1, MOST_IN_A_FILE, shown.sort(), List.of());
        return Sheet.of(words.say("region.title"), table(region.find(viewer), all, Shown.read(input), words));
    }
}
