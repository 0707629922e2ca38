package org.ejournal.simulator.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.visitor.Account;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.office.Office;
import org.ejournal.simulator.school.IssuedOrder;
import org.ejournal.simulator.school.OrderEntry;
import org.ejournal.simulator.school.OrderKind;
import org.ejournal.simulator.school.Orders;
import org.ejournal.simulator.school.SchoolRoster;
import org.ejournal.simulator.school.WrongOrderException;
import org.springframework.context.MessageSource;
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

/** «Приказы»: the journal of orders of the visitor's organisation, and a form for each kind. */
@Controller
@DesktopPage
@RequestMapping("/admin/orders")
class OrderPages {
    /** So many orders are shown; the newest stand first. */
    private static final int SHOWN = 500;

    private static final String JOURNAL = "redirect:/admin/orders";
    /** What is ordered on «Сотрудники», where the positions are known. */
    private static final Set<OrderKind> ELSEWHERE = Set.of(OrderKind.APPOINT, OrderKind.RELIEVE);

    private static final List<OrderKind> FORMS = Arrays.stream(OrderKind.values())
            .filter(kind -> kind != OrderKind.CANCEL && !ELSEWHERE.contains(kind))
            .toList();
    private static final Map<OrderEntry.State, String> TONES = Map.of(
            OrderEntry.State.IN_FORCE, "success",
            OrderEntry.State.CANCELLED, "plain",
            OrderEntry.State.RESTING, "warning");

    private final Office office;
    private final SchoolRoster roster;
    private final Viewers viewers;
    private final MessageSource messages;

    OrderPages(Office office, SchoolRoster roster, Viewers viewers, MessageSource messages) {
        this.office = office;
        this.roster = roster;
        this.viewers = viewers;
        this.messages = messages;
    }

    @GetMapping
    String journal(Authentication person, Model model) {
        OrganisationId organisation = account(person).organisation().id();
        List<OrderEntry> entries = roster.orders().journal(organisation);
        OrderWords words = words(organisation);
        model.addAttribute("entries", entries.stream().limit(SHOWN).toList());
        model.addAttribute("total", entries.size());
        model.addAttribute("tones", TONES);
        model.addAttribute("words", words);
        model.addAttribute(
                "forms",
                FORMS.stream()
                        .map(kind -> new Link(OrderForm.path(kind), words.kind(kind)))
                        .toList());
        return "admin/orders";
    }

    /** Leads to the form of a kind of orders. */
    record Link(String path, String label) {}

    @GetMapping("/new/{path}")
    ModelAndView form(@PathVariable String path, @RequestParam Map<String, String> typed, Authentication person) {
        OrderKind kind = kind(path);
        if (!FORMS.contains(kind)) {
            throw unknown(path);
        }
        return form(kind, account(person).organisation().id(), typed, Map.of(), HttpStatus.OK);
    }

    private ModelAndView form(
            OrderKind kind,
            OrganisationId organisation,
            Map<String, String> typed,
            Map<String, String> errors,
            HttpStatus status) {
        Orders orders = roster.orders();
        OrderForm form = OrderForm.of(kind, words(organisation), orders.choices(organisation, kind), typed, errors);
        return new ModelAndView("admin/order", Map.of("form", form), status);
    }

    @PostMapping("/{path}")
    ModelAndView issue(
            @PathVariable String path,
            @RequestParam Map<String, String> typed,
            Authentication person,
            RedirectAttributes after) {
        Account author = account(person);
        OrganisationId organisation = author.organisation().id();
        OrderKind kind = kind(path);
        try {
            IssuedOrder issued =
                    office.issue(organisation, kind, typed, author.name().full());
            after.addFlashAttribute("issued", issued);
            return new ModelAndView(JOURNAL);
        } catch (WrongOrderException wrong) {
            if (!FORMS.contains(kind)) {
                after.addFlashAttribute("refused", wrong.getMessage());
                return new ModelAndView(JOURNAL);
            }
            Map<String, String> errors = Map.of(wrong.field(), String.valueOf(wrong.getMessage()));
            return form(kind, organisation, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Account account(Authentication person) {
        return viewers.of(person).account();
    }

    private OrderWords words(OrganisationId organisation) {
        return new OrderWords(messages, roster.orders().college(organisation));
    }

    private static OrderKind kind(String path) {
        return Arrays.stream(OrderKind.values())
                .filter(kind -> OrderForm.path(kind).equals(path) && !ELSEWHERE.contains(kind))
                .findFirst()
                .orElseThrow(() -> unknown(path));
    }

    private static ResponseStatusException unknown(String path) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no form for orders " + path);
    }
}
