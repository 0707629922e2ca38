package org.ejournal.sferum.chat.initialise;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Words;

/** Says what a plan comes to, above its table. */
final class PlanNotices {
    private final Words words;

    PlanNotices(Words words) {
        this.words = words;
    }

    List<Block> of(ShownPlan plan) {
        if (plan.chats().isEmpty()) {
            return List.of(new Block.Notice(Tone.SUCCESS, words.say("initialise.nothing")));
        }
        List<Block> notices = new ArrayList<>();
        notices.add(new PlanTable(words).totals(plan));
        if (plan.leftOut() > 0) {
            notices.add(new Block.Notice(Tone.WARNING, words.say("plan.left-out", plan.leftOut())));
        }
        return notices;
    }
}
