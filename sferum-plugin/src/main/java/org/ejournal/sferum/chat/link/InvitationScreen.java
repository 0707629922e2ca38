package org.ejournal.sferum.chat.link;

import java.time.Duration;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.InvitationWindow;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** A chat's invitation link (CM-11). While one is on its way the window looks for it by itself. */
class InvitationScreen implements PluginScreen {
    static final String ASK = "ask-link";
    static final String RENEW = "renew-link";
    static final String CLOSE = "close";
    private static final String RENEW_SURE = "renew-link-sure";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    private final Invitations invitations;
    private final OrganisationRules rules;

    InvitationScreen(Invitations invitations, OrganisationRules rules) {
        this.invitations = invitations;
        this.rules = rules;
    }

    @Override
    public String name() {
        return InvitationWindow.NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Invitation invitation =
                invitations.of(request.viewer(), Parameters.number(request.screen(), InvitationWindow.CHAT));
        Words words = words(request.viewer());
        InvitationWords said = new InvitationWords(words);
        return new Screen(
                words.say("invitation.title"),
                said.blocks(invitation),
                said.controls(invitation),
                invitation.standing().waits() ? LOOK_AGAIN : Duration.ZERO);
    }

    private Words words(Viewer viewer) {
        return Words.of(viewer).in(rules.of(viewer).profile().id());
    }

    @Override
    public Outcome act(ActionRequest request) {
        Viewer viewer = request.viewer();
        long chat = Parameters.number(request.screen(), InvitationWindow.CHAT);
        return switch (request.action()) {
            case ASK -> {
                invitations.ask(viewer, chat);
                yield noted(viewer);
            }
            case RENEW -> question(viewer, invitations.mine(viewer, chat));
            case RENEW_SURE -> {
                invitations.renew(viewer, chat);
                yield noted(viewer);
            }
            case CLOSE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    /** What cannot be replaced needs no question: the window says why. */
    private Outcome question(Viewer viewer, Invitation invitation) {
        if (invitation.standing() != Standing.READY) {
            return new Outcome.Stay(Tone.PLAIN, "");
        }
        Words words = words(viewer);
        return new Outcome.Ask(
                words.say("invitation.sure.title"),
                words.say("invitation.sure.text"),
                List.of(
                        new Outcome.Answer(words.say("yes"), RENEW_SURE, Control.Weight.DANGER),
                        new Outcome.Answer(words.say("no"), "", Control.Weight.NORMAL)));
    }

    private Outcome noted(Viewer viewer) {
        return new Outcome.Stay(Tone.SUCCESS, words(viewer).say("invitation.noted"));
    }
}
