package org.ejournal.sferum.account;

import java.net.URI;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.screen.ScreenAddresses;

/** Addresses that lead people to the window in which they link their account, from paper and from messages. */
public class LinkDoor {
    private static final String FOR = "for";

    private final ScreenAddresses screens;
    private final Linking linking;

    LinkDoor(ScreenAddresses screens, Linking linking) {
        this.screens = screens;
        this.linking = linking;
    }

    /** Returns whether people can link their accounts there; where not, nobody is to be led there. */
    public boolean isOpen() {
        return linking.open();
    }

    /** Returns the address for that person: whoever else follows it is told that it is not for them. */
    public URI of(PersonId person) {
        return screens.of(ScreenRef.of(LinkScreen.NAME, FOR, person.value()));
    }

    /** Returns the address for whoever follows it. */
    public URI everybody() {
        return screens.of(ScreenRef.of(LinkScreen.NAME));
    }

    /** Returns whether the screen was opened by an address that was made for somebody else. */
    static boolean isForAnother(ScreenRef screen, Viewer viewer) {
        return !screen.parameters()
                .getOrDefault(FOR, viewer.person().value())
                .equals(viewer.person().value());
    }
}
