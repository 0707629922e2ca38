package org.ejournal.sferum.account.register;

import java.util.List;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.screen.Words;

/** What stands on an employee's personal card for who may keep the register: who they are in the messenger (AC-7). */
public class CardFacts {
    private final Register register;
    private final LinkWords words;

    CardFacts(Register register, LinkWords words) {
        this.register = register;
        this.words = words;
    }

    /** Returns it; nothing for a viewer who may not know it. */
    public List<Fact> of(Viewer viewer, PersonId person) {
        return register.open(viewer) ? facts(viewer, person) : List.of();
    }

    private List<Fact> facts(Viewer viewer, PersonId person) {
        Words said = words.of(viewer);
        String label = said.say("card.account");
        try {
            return register.read(viewer).entries().stream()
                    .filter(entry -> entry.person().equals(person))
                    .map(entry -> entry.linked()
                            ? new Fact(label, entry.messengerId(), Tone.PLAIN)
                            : new Fact(label, said.say("register.standing." + entry.standing()), Tone.WARNING))
                    .toList();
        } catch (RosterUnavailableException silent) {
            return List.of(new Fact(label, said.say("register.silent"), Tone.WARNING));
        }
    }
}
