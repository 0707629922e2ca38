package org.ejournal.simulator.desktop.window;

import jakarta.servlet.http.HttpServletResponse;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.simulator.desktop.render.Entered;
import org.ejournal.simulator.desktop.render.Place;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Draws screens anew when a control changes, and passes on the presses of their buttons. */
@Controller
class ScreenController {
    private final Viewers viewers;
    private final Screens screens;
    private final Windows windows;
    private final Uploads uploads;

    ScreenController(Viewers viewers, Screens screens, Windows windows, Uploads uploads) {
        this.viewers = viewers;
        this.screens = screens;
        this.windows = windows;
        this.uploads = uploads;
    }

    @PostMapping("/screens/{plugin}/{screen}")
    String change(
            @PathVariable String plugin,
            @PathVariable String screen,
            @RequestParam MultiValueMap<String, String> request,
            @RequestParam String window,
            @RequestParam int pane,
            @RequestParam String frame,
            Authentication person,
            Model model) {
        Place place = Places.of(window, pane, frame);
        return answers(viewers.of(person), plugin, screen, place, request, model)
                .change();
    }

    @PostMapping("/screens/{plugin}/{screen}/actions/{action}")
    ModelAndView act(
            @PathVariable String plugin,
            @PathVariable String screen,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> request,
            @RequestParam String window,
            @RequestParam int pane,
            @RequestParam String frame,
            Authentication person,
            HttpServletResponse response,
            Model model) {
        Visitor visitor = viewers.of(person);
        Answers answers = answers(visitor, plugin, screen, Places.of(window, pane, frame), request, model);
        if (!answers.entered().refused().isEmpty()) {
            return answers.refuse();
        }
        Outcome outcome = screens.act(
                visitor, plugin, answers.screen(), action, answers.entered().input());
        return answers.answer(outcome, response);
    }

    private Answers answers(
            Visitor visitor,
            String plugin,
            String screen,
            Place place,
            MultiValueMap<String, String> request,
            Model model) {
        Entered entered = Entered.shown(request);
        ScreenRef ref = new ScreenRef(screen, entered.parameters());
        Entered taken = uploads.take(visitor, plugin, ref, entered);
        return new Answers(screens, windows, visitor, plugin, ref, place, taken, model);
    }
}
