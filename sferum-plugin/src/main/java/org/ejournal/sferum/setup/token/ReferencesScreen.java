package org.ejournal.sferum.setup.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;

/** What stands on the host's «База ссылок»: the community and its tokens, and nothing else (003, OS-2). */
public class ReferencesScreen implements PluginScreen {
    private static final String SAVE = "save";

    private final Tokens tokens;
    private final TokenNotices notices;
    private final Sync sync;

    /** Makes one. */
    public ReferencesScreen(Tokens tokens, TokenNotices notices, Sync sync) {
        this.tokens = tokens;
        this.notices = notices;
        this.sync = sync;
    }

    @Override
    public String name() {
        return "references";
    }

    @Override
    public Screen show(ScreenRequest request) {
        Standing standing = tokens.of(request.viewer());
        return screen(request.viewer(), standing, request.input(), notices.errors(standing));
    }

    private Screen screen(Viewer viewer, Standing standing, Input input, Map<String, String> errors) {
        Words words = Words.of(viewer);
        TokenDraft draft = TokenDraft.read(input, standing.entered());
        List<Block> blocks = new ArrayList<>(notices.of(words, standing));
        blocks.add(new Block.Form("", new TokenFields(words, errors).of(draft, standing.entered())));
        List<Control> controls = new ArrayList<>(List.of(Control.primary(SAVE, words.say("button.save"))));
        controls.addAll(notices.controls(words, standing));
        return new Screen(words.say("references.title"), blocks, controls, notices.refresh(standing));
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case SAVE -> save(request);
            case TokenNotices.DROP -> drop(request.viewer());
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome save(ActionRequest request) {
        Viewer viewer = request.viewer();
        Standing standing = tokens.of(viewer);
        TokenDraft draft = TokenDraft.read(request.input(), standing.entered());
        Map<String, String> errors = TokenCheck.errors(draft, standing.entered());
        if (!errors.isEmpty()) {
            return new Outcome.Show(screen(viewer, standing, request.input(), errors));
        }
        boolean trying = tokens.save(viewer, draft);
        sync.wake(viewer.organisation());
        return new Outcome.Stay(
                Tone.SUCCESS, Words.of(viewer).say(trying ? "settings.saved.proving" : "settings.saved"));
    }

    private Outcome drop(Viewer viewer) {
        tokens.drop(viewer);
        return new Outcome.Show(screen(viewer, tokens.of(viewer), Input.NONE, Map.of()));
    }
}
