package org.ejournal.sferum.calendar;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.Secret;
import org.ejournal.sferum.ledger.calendar.Calendars;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/**
 * The window «Календарь»: everybody gives their own calendar an address and takes it back. The address is seen once, since the
 * plugin keeps its fingerprint alone.
 */
class CalendarScreen implements PluginScreen {
    static final String NAME = "calendar";

    private static final String CREATE = "create";
    private static final String RENEW = "renew";
    private static final String RENEW_SURE = "renew-sure";
    private static final String REVOKE = "revoke";
    private static final String REVOKE_SURE = "revoke-sure";

    private final Calendars calendars;
    private final Secret secrets;
    private final URI endpoint;
    private final Clock clock;

    CalendarScreen(Calendars calendars, Secret secrets, URI endpoint, Clock clock) {
        this.calendars = calendars;
        this.secrets = secrets;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        return screen(request.viewer(), "");
    }

    /**
     * Draws it.
     *
     * @param address the address that was just made; empty for none
     */
    private Screen screen(Viewer viewer, String address) {
        Words said = Words.of(viewer);
        Optional<Instant> given = calendars.given(viewer.organisation(), viewer.person());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(Tone.PLAIN, said.say("calendar.about")));
        List<Control> controls = new ArrayList<>();
        if (!address.isEmpty()) {
            blocks.add(new Block.Notice(Tone.WARNING, said.say("calendar.once")));
            blocks.add(new Block.Facts(List.of(new Block.Fact(said.say("calendar.address"), address, Tone.PLAIN))));
            controls.add(new Control.Copy(said.say("calendar.copy"), address));
        }
        if (given.isEmpty()) {
            controls.add(Control.primary(CREATE, said.say("calendar.create")));
        } else {
            String since = new Moments(clock).dateAndTime(given.get());
            blocks.add(new Block.Notice(Tone.INFO, said.say("calendar.given", since)));
            controls.add(Control.action(RENEW, said.say("calendar.renew")));
            controls.add(danger(REVOKE, said.say("calendar.revoke")));
        }
        return Screen.of(said.say("calendar.title"), blocks, controls);
    }

    private static Control danger(String action, String label) {
        return new Control.Action(action, label, Control.Weight.DANGER, Control.Needs.NOTHING);
    }

    @Override
    public Outcome act(ActionRequest request) {
        Viewer viewer = request.viewer();
        Words said = Words.of(viewer);
        return switch (request.action()) {
            case CREATE -> hasOne(viewer) ? ask(said, RENEW, RENEW_SURE) : give(viewer);
            case RENEW -> ask(said, RENEW, RENEW_SURE);
            case RENEW_SURE -> give(viewer);
            case REVOKE -> ask(said, REVOKE, REVOKE_SURE);
            case REVOKE_SURE -> revoke(viewer, said);
            default -> throw PluginScreen.unknown(request);
        };
    }

    /** Made meanwhile in another window of the same person's. */
    private boolean hasOne(Viewer viewer) {
        return calendars.given(viewer.organisation(), viewer.person()).isPresent();
    }

    private static Outcome ask(Words said, String what, String sure) {
        return new Outcome.Ask(
                said.say("calendar.title"),
                said.say("calendar." + what + ".sure"),
                List.of(
                        new Outcome.Answer(said.say("calendar." + what), sure, Control.Weight.DANGER),
                        new Outcome.Answer(said.say("button.cancel"), "", Control.Weight.NORMAL)));
    }

    private Outcome give(Viewer viewer) {
        String key = secrets.next();
        calendars.give(viewer.organisation(), viewer.person(), Secret.fingerprint(key), clock.instant());
        return new Outcome.Show(screen(viewer, endpoint + CalendarFeed.PATH + key + ".ics"));
    }

    private Outcome revoke(Viewer viewer, Words said) {
        calendars.revoke(viewer.organisation(), viewer.person());
        return new Outcome.Stay(Tone.SUCCESS, said.say("calendar.revoked"));
    }
}
