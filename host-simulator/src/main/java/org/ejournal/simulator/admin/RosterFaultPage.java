package org.ejournal.simulator.admin;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.office.FaultBook;
import org.ejournal.simulator.school.Choice;
import org.ejournal.simulator.school.RosterFault;
import org.ejournal.simulator.school.SchoolRoster;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Неисправности источника»: what is wrong with each organisation's roster as the plugins are given it. */
@Controller
@DesktopPage
@RequestMapping("/admin/roster-faults")
class RosterFaultPage {
    private static final String VIEW = "admin/roster-faults";

    private final SchoolRoster roster;
    private final FaultBook faults;
    private final Texts texts;
    private final Clock clock;

    RosterFaultPage(SchoolRoster roster, FaultBook faults, Texts texts, Clock clock) {
        this.roster = roster;
        this.faults = faults;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The form of one organisation.
     *
     * @param organisation whose it is
     * @param on what is switched on now
     * @param fields the form's fields
     */
    record Card(Organisation organisation, RosterFault on, List<FieldView> fields) {}

    @GetMapping
    String show(Model model) {
        model.addAttribute("cards", cards(organisation -> false, Map.of(), Map.of()));
        return VIEW;
    }

    @PostMapping
    ModelAndView set(
            @RequestParam String organisation, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Organisation about = roster.organisations().stream()
                .filter(known -> known.id().value().equals(organisation))
                .findFirst()
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No organisation " + organisation));
        RosterFaultForm form = new RosterFaultForm(typed);
        RosterFault fault = form.read(clock.instant());
        if (!form.errors().isEmpty()) {
            return new ModelAndView(
                    VIEW,
                    Map.of("cards", cards(about.id()::equals, typed, form.errors())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        faults.set(about.id(), fault);
        after.addFlashAttribute("done", about.name());
        return new ModelAndView("redirect:/admin/roster-faults");
    }

    private List<Card> cards(Predicate<OrganisationId> refused, Map<String, String> typed, Map<String, String> errors) {
        return roster.organisations().stream()
                .map(organisation -> {
                    RosterFault on = faults.apply(organisation.id());
                    boolean wrong = refused.test(organisation.id());
                    return new Card(
                            organisation,
                            on,
                            fields(organisation, wrong ? typed : values(on), wrong ? errors : Map.of()));
                })
                .toList();
    }

    private Map<String, String> values(RosterFault fault) {
        boolean stale = fault.kind() == RosterFault.Kind.STALE;
        long hours = stale ? Duration.between(fault.moment(), clock.instant()).toHours() : 0;
        return Map.of(
                RosterFaultForm.KIND, fault.kind().name(),
                RosterFaultForm.PART, fault.part().name(),
                RosterFaultForm.PERCENT, String.valueOf(fault.percent()),
                RosterFaultForm.SEED, String.valueOf(fault.seed()),
                RosterFaultForm.CLASS, fault.schoolClass(),
                RosterFaultForm.HOURS, String.valueOf(hours));
    }

    private List<FieldView> fields(Organisation organisation, Map<String, String> values, Map<String, String> errors) {
        List<Choice> classes = roster.snapshot(organisation.id()).classes().stream()
                .map(found -> new Choice(found.id().value(), found.name(), ""))
                .toList();
        return Stream.<Map.Entry<String, List<Choice>>>of(
                        Map.entry(RosterFaultForm.KIND, choices(RosterFault.Kind.values(), "faults.kind.")),
                        Map.entry(RosterFaultForm.PART, choices(RosterFault.Part.values(), "faults.part.")),
                        Map.entry(RosterFaultForm.PERCENT, List.of()),
                        Map.entry(RosterFaultForm.SEED, List.of()),
                        Map.entry(RosterFaultForm.CLASS, classes),
                        Map.entry(RosterFaultForm.HOURS, List.of()))
                .map(field ->
                        field(organisation, field.getKey(), field.getValue(), values::get, errors.get(field.getKey())))
                .toList();
    }

    private List<Choice> choices(Enum<?>[] constants, String prefix) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), texts.say(prefix + constant.name()), ""))
                .toList();
    }

    private FieldView field(
            Organisation organisation,
            String name,
            List<Choice> choices,
            Function<String, @Nullable String> values,
            @Nullable String error) {
        String value = values.apply(name);
        boolean text = name.equals(RosterFaultForm.PERCENT)
                || name.equals(RosterFaultForm.SEED)
                || name.equals(RosterFaultForm.HOURS);
        return new FieldView(
                organisation.id() + "-" + name,
                name,
                texts.say("faults.field." + name),
                texts.say("faults.hint." + name),
                text,
                false,
                value == null ? "" : value,
                error == null ? "" : texts.say(error),
                FieldView.grouped(choices));
    }
}
