package org.ejournal.sferum.conference.tab;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
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
        List<Block.Fact> entered = new ArrayList<>();
        List<Field> carried = new ArrayList<>(Bases.carrying(input));
        for (String field : List.of(Filled.TITLE, Filled.DATE, Filled.STARTS, Filled.ENDS)) {
            input.one(field).ifPresent(value -> {
                entered.add(new Block.Fact(words.say("field." + field), value, Tone.PLAIN));
                carried.add(new Field.Hidden(field, value));
            });
        }
        return Screen.of(
                words.say("window.edit"),
                List.of(
                        new Block.Notice(Tone.WARNING, words.say(why)),
                        new Block.Facts(entered),
                        new Block.Form("", carried)),
                List.of(Control.action(WindowForm.CANCEL, words.said().say("button.close"))));
    }
}
