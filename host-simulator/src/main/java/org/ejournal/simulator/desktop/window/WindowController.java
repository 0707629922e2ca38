package org.ejournal.simulator.desktop.window;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.simulator.desktop.render.Addresses;
import org.ejournal.simulator.desktop.render.Entered;
import org.ejournal.simulator.desktop.render.Place;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens windows. */
@Controller
class WindowController {
    private final Viewers viewers;
    private final Windows windows;

    WindowController(Viewers viewers, Windows windows) {
        this.viewers = viewers;
        this.windows = windows;
    }

    @GetMapping("/windows/{plugin}/{screen}")
    String open(
            @PathVariable String plugin,
            @PathVariable String screen,
            @RequestParam MultiValueMap<String, String> request,
            Authentication person,
            HttpServletRequest asked,
            Model model) {
        Entered entered = Entered.opening(request);
        ScreenRef ref = new ScreenRef(screen, entered.parameters());
        if (asked.getHeader(Answer.HTMX) == null) {
            return "redirect:" + Addresses.page(plugin, ref);
        }
        Visitor visitor = viewers.of(person);
        Map<String, String> single = request.toSingleValueMap();
        String tab = single.getOrDefault("tab", "");
        model.addAttribute("window", windows.open(visitor, id(single), plugin, ref, tab, entered));
        return Answer.WINDOW;
    }

    @GetMapping(Addresses.SETTINGS)
    String settings(
            @RequestParam Map<String, String> request, Authentication person, HttpServletRequest asked, Model model) {
        if (asked.getHeader(Answer.HTMX) == null) {
            return "redirect:" + Addresses.SETTINGS_PAGE;
        }
        model.addAttribute("window", windows.settings(viewers.of(person), id(request)));
        return Answer.WINDOW;
    }

    @GetMapping(Addresses.MONITORING)
    String monitoring(
            @RequestParam Map<String, String> request, Authentication person, HttpServletRequest asked, Model model) {
        if (asked.getHeader(Answer.HTMX) == null) {
            return "redirect:" + Addresses.MONITORING_PAGE;
        }
        String tab = request.getOrDefault("tab", "");
        model.addAttribute("window", windows.monitoring(viewers.of(person), id(request), tab));
        return Answer.WINDOW;
    }

    /** Takes the id of the window that changes its tab, or makes one for a new window. */
    private static String id(Map<String, String> request) {
        String window = request.get("window");
        return window == null
                ? Windows.newId()
                : Places.of(window, 0, Place.PLAIN).window();
    }
}
