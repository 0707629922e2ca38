package org.ejournal.sferum.setup;

import static org.ejournal.sferum.settings.OrganisationConfigs.CHAT_ADMINISTRATOR;

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
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.setup.token.Standing;
import org.ejournal.sferum.setup.token.TokenNotices;

/** «Настройки коммуникативной среды» (OS-1, OS-2, OS-6). */
class SettingsScreen implements PluginScreen {
    private static final String SAVE = "save";

    private final Setup setup;
    private final Profiles profiles;
    private final Administrators administrators;
    private final TokenNotices notices;

    SettingsScreen(Setup setup, Profiles profiles, Administrators administrators, TokenNotices notices) {
        this.setup = setup;
        this.profiles = profiles;
        this.administrators = administrators;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Screen show(ScreenRequest request) {
        return screen(request.viewer(), request.input());
    }

    private Screen screen(Viewer viewer, Input input) {
        OrganisationConfig set = setup.read(viewer);
        Standing tokens = setup.standing(viewer);
        return screen(viewer, set, tokens, Draft.read(input, set, tokens.entered()), notices.errors(tokens));
    }

    private Screen screen(
            Viewer viewer, OrganisationConfig set, Standing tokens, Draft draft, Map<String, String> errors) {
        Words words = Words.of(viewer);
        Block.Form form = new SettingsForm(words.in(draft.profile()), profiles, errors)
                .of(draft, tokens.entered(), offer(viewer, set));
        List<Block> blocks = new ArrayList<>(notices.of(words, tokens));
        setup.registration(viewer).map(new CallbackNotice(words)::of).ifPresent(blocks::add);
        blocks.add(form);
        List<Control> controls = new ArrayList<>(List.of(Control.primary(SAVE, words.say("button.save"))));
        controls.addAll(notices.controls(words, tokens));
        return new Screen(words.say("settings.title"), blocks, controls, notices.refresh(tokens));
    }

    private Administrators.Offer offer(Viewer viewer, OrganisationConfig set) {
        return administrators.offer(viewer.organisation(), set.chatAdministrator());
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case SAVE -> save(request);
            case TokenNotices.DROP -> drop(request.viewer());
            case SettingsForm.CHOOSE_ADMINISTRATOR -> registry(request.viewer());
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome registry(Viewer viewer) {
        String set = setup.read(viewer).chatAdministrator();
        return new Outcome.Open(
                ScreenRef.of(AdministratorLookup.NAME), new Input(Map.of(CHAT_ADMINISTRATOR, List.of(set))));
    }

    /** What was entered is not in force and gone, so the fields start from what is set again. */
    private Outcome drop(Viewer viewer) {
        setup.dropCandidate(viewer);
        return new Outcome.Show(screen(viewer, Input.NONE));
    }

    private Outcome save(ActionRequest request) {
        Viewer viewer = request.viewer();
        OrganisationConfig set = setup.read(viewer);
        Standing tokens = setup.standing(viewer);
        Draft draft = Draft.read(request.input(), set, tokens.entered());
        Words words = Words.of(viewer);
        Map<String, String> errors = DraftCheck.errors(draft, tokens.entered(), profiles, offer(viewer, set));
        if (!errors.isEmpty()) {
            return new Outcome.Show(screen(viewer, set, tokens, draft, errors));
        }
        return setup.save(viewer, draft).outcome(words);
    }
}
