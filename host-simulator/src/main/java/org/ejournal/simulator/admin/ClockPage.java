package org.ejournal.simulator.admin;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.ClockKeeper;
import org.ejournal.simulator.desktop.DesktopPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Часы»: puts the journal's clock forward. */
@Controller
@DesktopPage
@RequestMapping("/admin/clock")
class ClockPage {
    private static final String PAGE = "redirect:/admin/clock";
    private static final String REFUSED = "refused";
    private static final List<Integer> STEPS = List.of(1, 5, 15, 60, 1440);

    private final ClockKeeper keeper;
    private final Clock clock;

    ClockPage(ClockKeeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("now", keeper.now());
        model.addAttribute("ahead", keeper.ahead());
        model.addAttribute("steps", STEPS);
        model.addAttribute("moment", LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        return "admin/clock";
    }

    /** One method for both forms: a choice by parameters would have every request's body read for it. */
    @PostMapping
    String forward(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        try {
            return forward(
                    typed.containsKey("minutes")
                            ? Duration.ofMinutes(Integer.parseInt(typed.get("minutes")))
                            : until(typed.getOrDefault("moment", "")),
                    after);
        } catch (DateTimeException | NumberFormatException unreadable) {
            after.addFlashAttribute(REFUSED, "UNREADABLE");
            return PAGE;
        }
    }

    private Duration until(String moment) {
        LocalDateTime wanted = LocalDateTime.parse(moment);
        return Duration.between(keeper.now(), wanted.atZone(clock.getZone()).toInstant());
    }

    private String forward(Duration by, RedirectAttributes after) {
        if (by.isNegative() || by.isZero()) {
            after.addFlashAttribute(REFUSED, "BACK");
        } else if (keeper.ahead().plus(by).compareTo(ClockKeeper.FARTHEST) > 0) {
            after.addFlashAttribute(REFUSED, "FAR");
        } else {
            keeper.forward(by);
            after.addFlashAttribute("done", true);
        }
        return PAGE;
    }
}
