package org.ejournal.simulator.admin;

import java.util.List;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.ExchangeTasks;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.plugins.PluginUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Задачи обмена данными»: what plugins do by themselves for the visitor's organisation, and «Выполнить сейчас» (EX-1). */
@Controller
@DesktopPage
@RequestMapping("/admin/exchange-tasks")
class ExchangePage {
    private static final String ADDRESS = "/admin/exchange-tasks";

    private final Extensions extensions;
    private final Viewers viewers;

    ExchangePage(Extensions extensions, Viewers viewers) {
        this.extensions = extensions;
        this.viewers = viewers;
    }

    /** Windows open above the page; none is open at first. */
    @ModelAttribute("opened")
    String opened() {
        return "";
    }

    @ModelAttribute("home")
    String home() {
        return ADDRESS;
    }

    @GetMapping
    String list(Authentication person, Model model) {
        model.addAttribute("tasks", tasks(viewers.of(person)));
        return "admin/exchange-tasks";
    }

    /** Draws the list anew: a task goes on, and a window above may have changed it. */
    @GetMapping("/rows")
    String rows(Authentication person, Model model) {
        model.addAttribute("tasks", tasks(viewers.of(person)));
        return "admin/exchange-tasks :: rows";
    }

    private List<ExchangeRow> tasks(Visitor visitor) {
        return extensions
                .askAll(
                        ExchangeTasks.class,
                        (plugin, tasks) -> tasks.tasks(visitor.viewer(plugin)).stream()
                                .map(task -> ExchangeRow.of(plugin, task))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @PostMapping("/run")
    String run(
            @RequestParam String plugin, @RequestParam String task, Authentication person, RedirectAttributes after) {
        Visitor visitor = viewers.of(person);
        try {
            boolean asked = extensions.ask(plugin, ExchangeTasks.class, tasks -> {
                tasks.run(visitor.viewer(plugin), task);
                return true;
            });
            after.addFlashAttribute("asked", asked);
        } catch (AccessDeniedException refused) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "The task may not be run", refused);
        } catch (UnknownScreenException | PluginUnavailableException gone) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such task", gone);
        }
        return "redirect:" + ADDRESS;
    }
}
