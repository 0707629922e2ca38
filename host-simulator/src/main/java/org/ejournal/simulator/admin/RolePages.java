package org.ejournal.simulator.admin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.visitor.RightName;
import org.ejournal.simulator.desktop.visitor.Role;
import org.ejournal.simulator.desktop.visitor.RoleModule;
import org.ejournal.simulator.desktop.visitor.Roles;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Роли»: the roles of the visitor's organisation, and for each one a switch per right of every plugin (RR-1). */
@Controller
@DesktopPage
@RequestMapping("/admin/roles")
class RolePages {
    private final Roles roles;
    private final Viewers viewers;

    RolePages(Roles roles, Viewers viewers) {
        this.roles = roles;
        this.viewers = viewers;
    }

    /**
     * A line of the list.
     *
     * @param role the role
     * @param held how many rights it holds
     * @param all how many there are
     */
    record Line(Role role, long held, long all) {}

    @GetMapping
    String list(Authentication person, Model model) {
        Visitor visitor = viewers.of(person);
        model.addAttribute(
                "lines",
                roles.all(visitor).stream()
                        .map(role -> line(role, roles.modules(visitor, role)))
                        .toList());
        return "admin/roles";
    }

    private static Line line(Role role, List<RoleModule> modules) {
        return new Line(
                role,
                modules.stream().mapToLong(RoleModule::held).sum(),
                modules.stream().mapToLong(module -> module.switches().size()).sum());
    }

    @GetMapping("/{key}")
    String edit(@PathVariable String key, Authentication person, Model model) {
        Visitor visitor = viewers.of(person);
        Role role = role(visitor, key);
        model.addAttribute("role", role);
        model.addAttribute("modules", roles.modules(visitor, role));
        return "admin/role";
    }

    /**
     * Saves the switches.
     *
     * @param shown the rights that stood on the page; a plugin may have been started since
     * @param on those that are switched on
     */
    @PostMapping("/{key}")
    String save(
            @PathVariable String key,
            @RequestParam(defaultValue = "") List<String> shown,
            @RequestParam(defaultValue = "") List<String> on,
            Authentication person,
            RedirectAttributes after) {
        Visitor visitor = viewers.of(person);
        Role role = role(visitor, key);
        roles.change(visitor, role, names(shown), names(on));
        after.addFlashAttribute("done", role.label());
        return "redirect:/admin/roles";
    }

    private static Set<RightName> names(List<String> sent) {
        return sent.stream().flatMap(text -> RightName.parse(text).stream()).collect(Collectors.toSet());
    }

    private Role role(Visitor visitor, String key) {
        return roles.find(visitor, key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no role " + key));
    }
}
