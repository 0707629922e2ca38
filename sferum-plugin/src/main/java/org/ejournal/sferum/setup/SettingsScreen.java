package org.ejournal.sferum.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.profile.Profiles;
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
        OrganisationConfig set = setup.read(request.viewer());
        return screen(request.viewer(), set, Draft.read(request.input(), set), Map.of());
    }

    private Screen screen(Viewer viewer, OrganisationConfig set, Draft draft, Map<String, String> errors) {
        Words words = Words.of(viewer);
        Block.Form form = new SettingsForm(words.in(draft.profile()), profiles, errors)
                .of(draft, set.connection(), offer(viewer, set, words));
        List<Block> blocks = new ArrayList<>(notices.of(viewer, set.connection()));
        setup.registration(viewer).map(new CallbackNotice(words)::of).ifPresent(blocks::add);
        blocks.add(form);
        return new Screen(
                words.say("settings.title"),
                blocks,
                List.of(Control.primary(SAVE, words.say("button.save"))),
                notices.refresh(viewer, set.connection()));
    }

    private Administrators.Offer offer(Viewer viewer, OrganisationConfig set, Words words) {
        return administrators.offer(viewer.organisation(), set.chatAdministrator(), words);
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (!request.action().equals(SAVE)) {
            throw PluginScreen.unknown(request);
        }
        Viewer viewer = request.viewer();
        OrganisationConfig set = setup.read(viewer);
        Draft draft = Draft.read(request.input(), set);
        Words words = Words.of(viewer);
        Map<String, String> errors = DraftCheck.errors(draft, set.connection(), profiles, offer(viewer, set, words));
        if (!errors.isEmpty()) {
            return new Outcome.Show(screen(viewer, set, draft, errors));
        }
        return setup.save(viewer, draft).outcome(words);
    }
}
