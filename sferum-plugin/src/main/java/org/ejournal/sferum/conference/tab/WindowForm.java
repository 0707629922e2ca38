package org.ejournal.sferum.conference.tab;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.Drafts;
import org.ejournal.sferum.conference.tab.Filled.Plan;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.rules.Party;

/**
 * Draws the window of a conference (seed 002, figure 31).
 *
 * @param words how it speaks
 * @param window what stands there
 * @param wrong the field with an error; empty for none
 * @param error what is wrong there
 * @param notes what is to be said beside
 */
record WindowForm(TabWords words, Window window, String wrong, String error, Notes notes) {
    static final String SAVE = "save";
    static final String SAVE_ALL_THE_SAME = "save-all-the-same";
    static final String CANCEL = "cancel";
    static final String CHOOSE_CHAT = "choose-chat";
    static final String CHOOSE_LESSON = "choose-lesson";

    private static final int LONGEST_TIME = 5;

    /**
     * What is said beside the fields.
     *
     * @param meanwhile what others have made of the conference; empty for nothing
     * @param clashes what else goes on at its time; empty for nothing
     */
    record Notes(String meanwhile, String clashes) {}

    Screen draw(Input input) {
        Party front = window.front(input);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(Tone.WARNING, words.say("attention")));
        if (!notes.meanwhile().isEmpty()) {
            blocks.add(new Block.Notice(Tone.WARNING, notes.meanwhile()));
        }
        if (window.goesOn()) {
            blocks.add(new Block.Notice(Tone.INFO, words.say("goes-on")));
        }
        blocks.add(new Block.Form("", fields(front)));
        if (!notes.clashes().isEmpty()) {
            blocks.add(new Block.Notice(Tone.WARNING, notes.clashes()));
        }
        blocks.add(new Block.Tabs(Window.tab(), words.said().say("chat.people"), tabs(), front.name()));
        blocks.add(PeopleTable.draw(
                words, front, window.attendees(), window.filled().of(front), input));
        return Screen.of(
                        window.title(),
                        blocks,
                        List.of(
                                Control.primary(SAVE, words.said().say("button.save")),
                                Control.action(CANCEL, words.said().say("button.cancel"))))
                .unsaved(window.unsaved());
    }

    private List<Option> tabs() {
        return window.tabs().stream()
                .map(party -> new Option(party.name(), words.said().say("pick.party." + party)))
                .toList();
    }

    private List<Field> fields(Party front) {
        Plan plan = window.filled().plan();
        boolean planned = !window.goesOn();
        List<Field> fields = new ArrayList<>(List.of(
                text(Filled.TITLE, plan.title(), Drafts.LONGEST_TITLE, true),
                new Field.Choice(
                        Filled.KIND,
                        label(Filled.KIND),
                        "",
                        error(Filled.KIND),
                        words.kinds(),
                        plan.kind().name(),
                        planned),
                chat(planned),
                lesson(planned && plan.kind() == Kind.ONLINE_LESSON),
                new Field.Date(Filled.DATE, label(Filled.DATE), "", error(Filled.DATE), plan.date(), planned),
                text(Filled.STARTS, plan.starts(), LONGEST_TIME, planned),
                text(Filled.ENDS, plan.ends(), LONGEST_TIME, true)));
        fields.addAll(window.filled().hidden(front));
        window.bases().ifPresent(bases -> fields.addAll(bases.hidden()));
        return fields;
    }

    private Field chat(boolean enabled) {
        return new Field.Lookup(
                Filled.CHAT,
                label(Filled.CHAT),
                "",
                error(Filled.CHAT),
                window.chat().map(one -> String.valueOf(one.id())).orElse(""),
                window.chat().map(ChatLine::title).orElse(""),
                CHOOSE_CHAT,
                words.say("choose.chat"),
                enabled);
    }

    private Field lesson(boolean enabled) {
        return new Field.Lookup(
                Filled.LESSON,
                label(Filled.LESSON),
                "",
                error(Filled.LESSON),
                window.filled().plan().held(),
                window.lesson()
                        .map(one -> window.lessonName() + ", " + TabWords.dayAndTime(one))
                        .orElse(""),
                CHOOSE_LESSON,
                words.say("choose.lesson"),
                enabled);
    }

    private Field text(String name, String value, int longest, boolean enabled) {
        return new Field.Text(name, label(name), "", error(name), value, longest, enabled);
    }

    private String label(String name) {
        return words.say("field." + name);
    }

    private String error(String name) {
        return name.equals(wrong) ? error : "";
    }
}
