package org.ejournal.simulator.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.plugins.PluginDesk;
import org.ejournal.simulator.plugins.PluginReport;
import org.ejournal.simulator.plugins.RefusedArchiveException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
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
            PluginReport.State.DISABLED, "warning",
            PluginReport.State.FAILED, "error");

    private static final long MOST_BYTES = 64L << 20;

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

    /** Takes an archive in; the file is the operator's, so it goes through a copy with a name of the journal's own. */
    @PostMapping
    String install(@RequestParam(required = false) @Nullable MultipartFile archive, RedirectAttributes after)
            throws IOException {
        if (archive == null || archive.isEmpty()) {
            return refused(after, new Object[0], "none");
        }
        if (archive.getSize() > MOST_BYTES) {
            return refused(after, new Object[0], "too-large");
        }
        Path copy = Files.createTempFile("plugin-", ".zip");
        try {
            archive.transferTo(copy);
            return told(desk.install(copy), after);
        } catch (RefusedArchiveException refused) {
            return refused(after, refused.about().toArray(), String.valueOf(refused.getMessage()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String told(PluginDesk.Intake intake, RedirectAttributes after) {
        PluginReport report = intake.plugin();
        boolean failed =
                report.state() == PluginReport.State.FAILED || !intake.refused().isEmpty();
        String what = intake.refused().isEmpty() ? failed ? "failed" : "install" : "back";
        return told(after, "plugins.done." + what, failed, report.id(), report.version(), intake.refused());
    }

    private static String refused(RedirectAttributes after, Object[] about, String why) {
        return told(after, "plugins.refused." + why, true, about);
    }

    private static String told(RedirectAttributes after, String words, boolean failed, Object... about) {
        after.addFlashAttribute("done", words);
        after.addFlashAttribute("failed", failed);
        after.addFlashAttribute("about", about);
        return "redirect:/admin/plugins";
    }

    @PostMapping("/{id}/start")
    String start(@PathVariable String id, RedirectAttributes after) {
        return act(id, "start", desk::start, after);
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable String id, RedirectAttributes after) {
        return act(id, "stop", desk::stop, after);
    }

    @PostMapping("/{id}/disable")
    String disable(@PathVariable String id, RedirectAttributes after) {
        return act(id, "disable", desk::disable, after);
    }

    @PostMapping("/{id}/reload")
    String reload(@PathVariable String id, RedirectAttributes after) {
        return act(id, "reload", desk::reload, after);
    }

    private static String act(String id, String act, Function<String, PluginReport> turn, RedirectAttributes after) {
        try {
            PluginReport report = turn.apply(id);
            boolean failed = report.state() == PluginReport.State.FAILED;
            return told(after, "plugins.done." + (failed ? "failed" : act), failed, report.id());
        } catch (NoSuchElementException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }
}
