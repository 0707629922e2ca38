package org.ejournal.sferum.conference.tab;

import java.util.List;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.Tone;

/**
 * Tells somebody that the conference which they are about to change ended or was removed meanwhile, and keeps before their
 * eyes what they have entered.
 *
 * @param words how it is said
 * @param input what was entered
 */
record Gone(TabWords words, Input input) {
    Screen removed() {
        return screen("gone.REMOVED");
    }

    Screen over() {
        return screen("gone.OVER");
    }

    private Screen screen(String why) {
        List<Block.Fact> entered = Stream.of(Filled.TITLE, Filled.DATE, Filled.STARTS, Filled.ENDS)
                .flatMap(field -> input.one(field).stream()
                        .map(value -> new Block.Fact(words.say("field." + field), value, Tone.PLAIN)))
                .toList();
        return Screen.of(
                words.say("window.edit"),
                List.of(new Block.Notice(Tone.WARNING, words.say(why)), new Block.Facts(entered)),
                List.of(Control.action(WindowForm.CANCEL, words.said().say("button.close"))));
    }
}
