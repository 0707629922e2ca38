package org.ejournal.sferum.desktop;

import java.util.List;
import org.ejournal.plugin.extension.PersonalCards;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.account.register.CardFacts;
import org.pf4j.Extension;

/** What the plugin knows of an employee (AC-7). */
@Extension
public class SferumPersonalCards implements PersonalCards {
    private final CardFacts facts;

    /** Made by the host. */
    public SferumPersonalCards(SferumPlugin plugin) {
        this.facts = plugin.service(CardFacts.class);
    }

    @Override
    public List<Block.Fact> general(Viewer viewer, PersonId person) {
        return facts.of(viewer, person);
    }
}
