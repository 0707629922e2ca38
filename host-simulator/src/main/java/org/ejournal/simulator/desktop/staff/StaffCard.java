package org.ejournal.simulator.desktop.staff;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.extension.PersonalCards;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.plugins.Extensions;

/** «Личное дело сотрудника», tab «Общая»: what the roster says, and below it what the plugins add (AC-7). */
record StaffCard(Extensions extensions, Texts texts) {
    Screen show(Visitor visitor, Colleague colleague) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(own(colleague)));
        List<Block.Fact> added = added(visitor, colleague);
        if (!added.isEmpty()) {
            blocks.add(new Block.Facts(added));
        }
        return Screen.of(texts.say("staff.card"), blocks, List.of());
    }

    private List<Block.Fact> own(Colleague colleague) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("staff.name", colleague.name().full()));
        facts.add(fact("staff.positions", colleague.positions()));
        facts.add(fact("staff.roles", colleague.roles()));
        if (colleague.actingHead()) {
            facts.add(fact("staff.acting-head", texts.say("staff.yes")));
        }
        return facts;
    }

    private Block.Fact fact(String label, String value) {
        return new Block.Fact(texts.say(label), value.isEmpty() ? texts.say("staff.none") : value, Tone.PLAIN);
    }

    private List<Block.Fact> added(Visitor visitor, Colleague colleague) {
        return extensions
                .askAll(
                        PersonalCards.class,
                        (plugin, cards) -> List.copyOf(cards.general(visitor.viewer(plugin), colleague.id())))
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
