package org.ejournal.simulator.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.school.SchoolRoster;
import org.ejournal.simulator.school.WrongOrderException;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Сотрудники»: who works for the visitor's organisation, and «Изменение должности» of each (seed 000, step 6). */
@Controller
@DesktopPage
@RequestMapping("/admin/employees")
class EmployeePages {
    private static final String SECTION = "employees";
    private static final Set<String> DATES = Set.of("date", "from");

    private final SchoolRoster roster;
    private final PositionOrder order;
    private final Viewers viewers;
    private final Texts texts;
    private final Clock clock;

    EmployeePages(SchoolRoster roster, PositionOrder order, Viewers viewers, Texts texts, Clock clock) {
        this.roster = roster;
        this.order = order;
        this.viewers = viewers;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String name, Authentication person, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("lines", lines(viewers.of(person), name));
        return "admin/employees";
    }

    private List<EmployeeLine> lines(Visitor visitor, String name) {
        return EmployeeLine.of(roster, visitor.account().organisation().id(), name);
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable String id, Authentication person) {
        String today = LocalDate.now(clock).toString();
        Map<String, String> shown = Map.of(PositionOrder.ACTION, PositionOrder.APPOINT, "date", today, "from", today);
        return form(viewers.of(person), id, Entry.of(shown, texts));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Authentication person,
            RedirectAttributes after) {
        Visitor visitor = viewers.of(person);
        Entry entry = Entry.of(typed, texts);
        try {
            after.addFlashAttribute("issued", order.issue(visitor, id, entry));
            return new ModelAndView("redirect:/admin/employees");
        } catch (WrongOrderException wrong) {
            return form(visitor, id, entry.refused(wrong.field(), String.valueOf(wrong.getMessage())));
        }
    }

    private ModelAndView form(Visitor visitor, String id, Entry entry) {
        EmployeeLine employee = lines(visitor, "").stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No employee " + id));
        List<FieldView> fields = List.of(
                entry.choice(PositionOrder.ACTION, "", order.actions()),
                entry.choice(PositionOrder.POSITION, "employees.position.hint", order.choices(visitor, id)),
                entry.words("number", ""),
                entry.words("date", ""),
                entry.words("from", "employees.from.hint"));
        return EntryForm.of(SECTION, id, texts.say("employees.edit.of", employee.name()), fields)
                .about(texts.say("employees.edit.about"), DATES)
                .page();
    }
}
