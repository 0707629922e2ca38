package org.ejournal.simulator.desktop.window;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.simulator.desktop.render.Entered;
import org.ejournal.simulator.desktop.render.Hidden;
import org.ejournal.simulator.desktop.render.LinkView;
import org.ejournal.simulator.desktop.render.Place;
import org.ejournal.simulator.desktop.render.ScreenRenderer;
import org.ejournal.simulator.desktop.render.ScreenRenderer.After;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Turns what follows a press of a button into an answer for the window in which it was pressed. */
record Answers(
        Screens screens,
        Windows windows,
        Visitor visitor,
        String plugin,
        ScreenRef screen,
        Place place,
        Entered entered,
        Model model) {
    /** Draws the screen with what is on it now. */
    String change() {
        return draw(show(), After.CHANGE, List.of());
    }

    /** Draws the screen with a word on the files that it does not take; nothing was done. */
    ModelAndView refuse() {
        return new ModelAndView(draw(show(), After.REFUSED_ACTION, List.of()));
    }

    /** Carries an outcome out and returns what shows it. */
    ModelAndView answer(Outcome outcome, HttpServletResponse response) {
        return outcome instanceof Outcome.Download download
                ? new ModelAndView(new SavedFile(download))
                : new ModelAndView(template(outcome, response));
    }

    private String template(Outcome outcome, HttpServletResponse response) {
        if (outcome instanceof Outcome.Stay stay) {
            boolean done = stay.tone() != Tone.ERROR && stay.tone() != Tone.WARNING;
            return draw(show(), done ? After.ACTION : After.REFUSED_ACTION, toasts(stay.tone(), stay.message()));
        }
        if (outcome instanceof Outcome.Show show) {
            return draw(show.screen(), After.REFUSED_ACTION, List.of());
        }
        if (outcome instanceof Outcome.Open open) {
            target(response, Answer.WINDOWS, "beforeend");
            return open.entered().isNew() ? window(Windows.newId(), open.screen()) : above(open);
        }
        if (outcome instanceof Outcome.Replace replace) {
            return replace(replace.screen(), response);
        }
        if (outcome instanceof Outcome.Bring bring) {
            close(response);
            model.addAttribute("brought", brought(bring));
            return Answer.BROUGHT;
        }
        if (outcome instanceof Outcome.Close close) {
            close(response);
            model.addAttribute("toasts", toasts(Tone.SUCCESS, close.message()));
            return Answer.MESSAGES;
        }
        if (outcome instanceof Outcome.Leave leave) {
            return leave(leave.address(), response);
        }
        if (outcome instanceof Outcome.Ask ask) {
            target(response, Answer.WINDOWS, "beforeend");
            model.addAttribute("question", QuestionView.of(ask, plugin, screen, place));
            return Answer.QUESTION;
        }
        throw new IllegalArgumentException("An outcome of an unknown kind");
    }

    private void close(HttpServletResponse response) {
        response.setHeader(Answer.SWAP, "none");
        response.setHeader(Answer.EVENT, "{\"journal:close\":{\"window\":\"" + place.window() + "\"}}");
    }

    private static List<Hidden> brought(Outcome.Bring bring) {
        return bring.values().entrySet().stream()
                .map(value -> new Hidden(Entered.INPUT + value.getKey(), value.getValue()))
                .toList();
    }

    private String above(Outcome.Open open) {
        model.addAttribute("window", windows.above(visitor, Windows.newId(), plugin, open.screen(), open.entered()));
        return Answer.WINDOW;
    }

    private String leave(URI address, HttpServletResponse response) {
        if (!LinkView.of(address).isAddress()) {
            throw new IllegalArgumentException("A browser is sent to http and https addresses only");
        }
        response.setHeader(Answer.SWAP, "none");
        response.setHeader(Answer.LEAVE, address.toString());
        model.addAttribute("toasts", List.of());
        return Answer.MESSAGES;
    }

    /** A section changes in its place; any other window changes as a whole, with its title and tabs. */
    private String replace(ScreenRef with, HttpServletResponse response) {
        if (place.isSection()) {
            Entered nothing = Entered.nothing(with);
            Screen shown = screens.show(visitor, plugin, with, nothing.input());
            return new Answers(screens, windows, visitor, plugin, with, place, nothing, model)
                    .draw(shown, After.OPENING, List.of());
        }
        target(response, "#" + place.window(), "outerHTML");
        return window(place.window(), with);
    }

    private String window(String id, ScreenRef opened) {
        model.addAttribute("window", windows.open(visitor, id, plugin, opened, "", Entered.nothing(opened)));
        return Answer.WINDOW;
    }

    private Screen show() {
        return screens.show(visitor, plugin, screen, entered.input());
    }

    private String draw(Screen shown, After after, List<Toast> toasts) {
        model.addAttribute("pane", new ScreenRenderer(plugin, screen, place, entered, after).draw(shown));
        model.addAttribute("toasts", toasts);
        return Answer.PANE;
    }

    private static List<Toast> toasts(Tone tone, String message) {
        return message.isBlank() ? List.of() : List.of(new Toast(tone.name().toLowerCase(Locale.ROOT), message));
    }

    private static void target(HttpServletResponse response, String element, String swap) {
        response.setHeader(Answer.TARGET, element);
        response.setHeader(Answer.SWAP, swap);
    }
}
