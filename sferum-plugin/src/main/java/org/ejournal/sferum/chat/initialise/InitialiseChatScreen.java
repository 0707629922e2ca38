package org.ejournal.sferum.chat.initialise;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.ChatPlan;
import org.ejournal.sferum.sync.Sync;

/** What an initialisation would change in one chat, person by person, each with the reason (AH-2). */
class InitialiseChatScreen implements PluginScreen {
    static final String NAME = "initialise-chat";
    static final String CHAT = "chat";
    private static final String CLOSE = "close";

    private final Sync sync;
    private final OrganisationRules rules;
    private final Names names;

    InitialiseChatScreen(Sync sync, OrganisationRules rules, Names names) {
        this.sync = sync;
        this.rules = rules;
        this.names = names;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        ChatKey chat = key(request.screen());
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        try {
            return sync.preview(viewer, Set.of(chat.kind())).chats().stream()
                    .filter(plan -> plan.chat().equals(chat))
                    .findFirst()
                    .map(plan -> screen(request, profile, words, plan))
                    .orElseGet(() -> says(words, Tone.INFO, "initialise.chat.nothing"));
        } catch (RosterUnavailableException silent) {
            return says(words, Tone.ERROR, "initialise.no-roster");
        }
    }

    private Screen screen(ScreenRequest request, RuleProfile profile, Words words, ChatPlan plan) {
        Names.Known known = names.of(request.viewer().organisation(), plan);
        ActionWords actions = new ActionWords(words, new ReasonWords(words, profile.words(), known), known);
        return Screen.of(plan.title(), List.of(actions.table(plan, request.input())), close(words));
    }

    private static Screen says(Words words, Tone tone, String message) {
        return Screen.of(
                words.say("initialise.title"), List.of(new Block.Notice(tone, words.say(message))), close(words));
    }

    private static List<Control> close(Words words) {
        return List.of(Control.action(CLOSE, words.say("button.close")));
    }

    private static ChatKey key(ScreenRef screen) {
        String value = screen.parameters().getOrDefault(CHAT, "");
        try {
            return ChatKey.parse(value);
        } catch (IllegalArgumentException noKey) {
            throw new UnknownScreenException("«" + value + "» is no chat's key");
        }
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (request.action().equals(CLOSE)) {
            return new Outcome.Close("");
        }
        throw PluginScreen.unknown(request);
    }
}
