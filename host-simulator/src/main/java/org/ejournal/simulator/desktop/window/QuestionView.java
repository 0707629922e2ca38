package org.ejournal.simulator.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.simulator.desktop.render.Addresses;
import org.ejournal.simulator.desktop.render.Place;

/**
 * A question above a window.
 *
 * @param id the id of its element
 * @param place which screen asks
 * @param title what it is about
 * @param lines the question
 * @param answers its buttons
 */
record QuestionView(String id, Place place, String title, List<String> lines, List<AnswerView> answers) {
    /**
     * A button.
     *
     * @param id the id of its element
     * @param label what stands on it
     * @param action the name of its action; empty where it only puts the question away
     * @param address where a press goes; empty where it only puts the question away
     * @param weight how much it stands out
     */
    record AnswerView(String id, String label, String action, String address, String weight) {}

    static QuestionView of(Outcome.Ask ask, String plugin, ScreenRef screen, Place place) {
        String id = Windows.newId();
        List<AnswerView> answers = new ArrayList<>();
        for (Outcome.Answer answer : ask.answers()) {
            answers.add(new AnswerView(
                    id + "-answer-" + answers.size(),
                    answer.label(),
                    answer.action(),
                    answer.action().isEmpty() ? "" : Addresses.action(plugin, screen, answer.action()),
                    answer.weight().name().toLowerCase(Locale.ROOT)));
        }
        return new QuestionView(id, place, ask.title(), ask.text().lines().toList(), answers);
    }
}
