package org.ejournal.sferum.onboarding;

import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.sferum.screen.Words;

/** Draws the steps. */
final class StepTable {
    private static final String NAME = "steps";

    private final Words words;

    StepTable(Words words) {
        this.words = words;
    }

    Block.Table of(List<Step> steps) {
        return new Block.Table(
                NAME,
                List.of(),
                List.of(Control.action(OnboardingScreen.REFRESH, words.say("button.refresh"))),
                List.of(column("step"), column("state"), column("happened"), column("meaning")),
                steps.stream().map(this::row).toList(),
                new Block.Paging(1, steps.size(), steps.size(), List.of()),
                new Sort("step", false),
                Block.Selection.NONE,
                "");
    }

    private Column column(String name) {
        return new Column(name, words.say("onboarding.column." + name), Column.Kind.TEXT, false);
    }

    private Block.Row row(Step step) {
        return new Block.Row(
                step.id(),
                List.of(
                        Cell.of(words.say("onboarding." + step.id())),
                        new Cell(
                                words.say("onboarding.state." + step.state()),
                                step.state().tone()),
                        Cell.of(step.happened()),
                        Cell.of(words.say("onboarding." + step.id() + ".meaning"))),
                step.where());
    }
}
