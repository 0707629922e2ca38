package org.ejournal.sferum.account.register.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;

/** Where a file is chosen, what each of its lines comes to is shown, and what matches is linked (AH-2). */
class MatchScreen implements PluginScreen {
    static final String NAME = "link-match";

    private static final String FILE = "file";
    private static final String CHECK = "check";
    private static final String LINK = "link-";
    private static final String SAMPLE = "sample";
    private static final String CLOSE = "close";
    private static final int MOST_BYTES = 1 << 20;

    private final Matching matching;
    private final LinkWords words;

    MatchScreen(Matching matching, LinkWords words) {
        this.matching = matching;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Words said = words.of(request.viewer());
        matching.register().require(request.viewer());
        try {
            return screen(request.input(), matches(request.viewer(), request.input(), said), "", said);
        } catch (UnreadableFileException wrong) {
            return screen(request.input(), Optional.empty(), wrong.say(said), said);
        } catch (RosterUnavailableException silent) {
            return screen(request.input(), Optional.empty(), said.say("register.silent"), said);
        }
    }

    private Optional<Matches> matches(Viewer viewer, Input input, Words said) {
        return input.file(FILE).map(bytes -> matching.check(viewer, MatchFile.read(bytes, said)));
    }

    private static Screen screen(Input input, Optional<Matches> matches, String error, Words said) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(Tone.INFO, said.say("match.what-to-do")));
        blocks.add(new Block.Form("", List.of(file(input, error, said))));
        matches.ifPresent(found -> blocks.add(new MatchTable(said).of(found, input)));
        return Screen.of(said.say("match.title"), blocks, controls(matches, said));
    }

    private static Field file(Input input, String error, Words said) {
        return new Field.File(
                FILE,
                said.say("match.file"),
                said.say("match.file.hint"),
                error,
                input.one(FILE + ".name").orElse(""),
                List.of(".csv", ".txt"),
                MOST_BYTES);
    }

    private static List<Control> controls(Optional<Matches> matches, Words said) {
        List<Control> controls = new ArrayList<>();
        matches.filter(found -> !found.open().isEmpty())
                .ifPresent(found -> controls.add(Control.primary(
                        LINK + found.mark(), said.say("match.link", found.open().size()))));
        controls.add(Control.action(CHECK, said.say("match.check")));
        controls.add(Control.action(SAMPLE, said.say("match.sample")));
        controls.add(Control.action(CLOSE, said.say("button.close")));
        return controls;
    }

    @Override
    public Outcome act(ActionRequest request) {
        Words said = words.of(request.viewer());
        matching.register().require(request.viewer());
        try {
            return switch (request.action()) {
                case CHECK -> check(request, said);
                case SAMPLE -> FileKind.CSV.write(Sample.of(matching.register().read(request.viewer()), said));
                case CLOSE -> new Outcome.Close("");
                default -> link(request, said);
            };
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.WARNING, said.say("register.silent"));
        }
    }

    /** What is wrong with a file that was chosen stands at its field. */
    private static Outcome check(ActionRequest request, Words said) {
        boolean chosen = request.input().file(FILE).isPresent();
        return chosen
                ? new Outcome.Stay(Tone.PLAIN, "")
                : new Outcome.Show(screen(request.input(), Optional.empty(), said.say("match.error.none"), said));
    }

    private Outcome link(ActionRequest request, Words said) {
        if (!request.action().startsWith(LINK)) {
            throw PluginScreen.unknown(request);
        }
        try {
            return matches(request.viewer(), request.input(), said)
                    .filter(found -> request.action().equals(LINK + found.mark()))
                    .map(found -> carryOut(request.viewer(), found, said))
                    .orElseGet(() -> new Outcome.Stay(Tone.WARNING, said.say("match.stale")));
        } catch (UnreadableFileException wrong) {
            return new Outcome.Stay(Tone.ERROR, wrong.say(said));
        }
    }

    private Outcome carryOut(Viewer viewer, Matches found, Words said) {
        long linked = matching.carryOut(viewer, found);
        int wanted = found.open().size();
        return linked == wanted
                ? new Outcome.Stay(Tone.SUCCESS, said.say("match.linked", linked))
                : new Outcome.Stay(Tone.WARNING, said.say("match.linked-some", linked, wanted));
    }
}
