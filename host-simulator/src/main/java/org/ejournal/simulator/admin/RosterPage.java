package org.ejournal.simulator.admin;

import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.school.RosterRefusedException;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Загрузка списков»: what the last reading of the roster found, and the button to read it again. */
@Controller
@DesktopPage
@RequestMapping("/admin/roster")
class RosterPage {
    /** So many problems are shown; more would only make a page that nobody reads to its end. */
    private static final int SHOWN = 500;

    private final SchoolRoster roster;

    RosterPage(SchoolRoster roster) {
        this.roster = roster;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("report", roster.report());
        model.addAttribute(
                "problems", roster.report().problems().stream().limit(SHOWN).toList());
        model.addAttribute("organisations", roster.organisations());
        return "admin/roster";
    }

    @PostMapping("/reload")
    String reload(RedirectAttributes after) {
        try {
            roster.reload();
            after.addFlashAttribute("done", true);
        } catch (RosterRefusedException refused) {
            after.addFlashAttribute("refused", refused.getMessage());
        }
        return "redirect:/admin/roster";
    }
}
