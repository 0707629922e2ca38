package org.ejournal.simulator.admin;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.plugins.PluginDesk;
import org.ejournal.simulator.plugins.PluginReport;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Плагины»: what is loaded, whether it works, and the switches. */
@Controller
@DesktopPage
@RequestMapping("/admin/plugins")
class PluginPages {
    private static final Map<PluginReport.State, String> TONES = Map.of(
            PluginReport.State.STARTED, "success",
            PluginReport.State.STOPPED, "warning",
            PluginReport.State.FAILED, "error");

    private final PluginDesk desk;

    PluginPages(PluginDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("plugins", desk.plugins());
        model.addAttribute("tones", TONES);
        return "admin/plugins";
    }

    @PostMapping("/{id}/start")
    String start(@PathVariable String id, RedirectAttributes after) {
        return act(id, "start", desk::start, after);
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable String id, RedirectAttributes after) {
        return act(id, "stop", desk::stop, after);
    }

    @PostMapping("/{id}/reload")
    String reload(@PathVariable String id, RedirectAttributes after) {
        return act(id, "reload", desk::reload, after);
    }

    private static String act(String id, String act, Function<String, PluginReport> turn, RedirectAttributes after) {
        try {
            PluginReport report = turn.apply(id);
            boolean failed = report.state() == PluginReport.State.FAILED;
            after.addFlashAttribute("done", "plugins.done." + (failed ? "failed" : act));
            after.addFlashAttribute("failed", failed);
            after.addFlashAttribute("subject", report.id());
            return "redirect:/admin/plugins";
        } catch (NoSuchElementException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }
}
