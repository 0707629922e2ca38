package org.ejournal.simulator.desktop;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.simulator.desktop.render.Addresses;
import org.ejournal.simulator.desktop.render.Hidden;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the desktop, with the window that the address names. */
@Controller
@DesktopPage
class DesktopController {
    private static final String OPEN = "open";

    private final Viewers viewers;
    private final Menu menu;

    DesktopController(Viewers viewers, Menu menu) {
        this.viewers = viewers;
        this.menu = menu;
    }

    @GetMapping("/")
    String desktop(@RequestParam MultiValueMap<String, String> request, Authentication person, Model model) {
        model.addAttribute("shortcuts", menu.shortcuts(viewers.of(person)));
        model.addAttribute("opened", opened(request));
        return "desktop/desktop";
    }

    /** Draws the shortcuts anew: what a person does in a window can change them. */
    @GetMapping("/shortcuts")
    String shortcuts(Authentication person, Model model) {
        model.addAttribute("shortcuts", menu.shortcuts(viewers.of(person)));
        return "desktop/desktop :: shortcuts";
    }

    /** Returns where the window comes from that the address names; empty for none. */
    private static String opened(MultiValueMap<String, String> request) {
        String open = request.getFirst(OPEN);
        if (open == null || !open.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)?") || open.contains("..")) {
            return "";
        }
        List<Hidden> values = new ArrayList<>();
        request.forEach((name, each) -> {
            if (!name.equals(OPEN)) {
                each.forEach(value -> values.add(new Hidden(name, value)));
            }
        });
        return Addresses.with("/windows/" + open, values);
    }
}
