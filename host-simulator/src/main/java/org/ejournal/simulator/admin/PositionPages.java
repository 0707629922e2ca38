package org.ejournal.simulator.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.access.AccessProfile;
import org.ejournal.simulator.desktop.access.AccessProfiles;
import org.ejournal.simulator.desktop.access.JobPosition;
import org.ejournal.simulator.desktop.access.Positions;
import org.ejournal.simulator.desktop.access.WrongEntryException;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.school.Choice;
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

/** «Должности»: the positions of the visitor's organisation, and a form for one (seed 000, steps 1 and 2). */
@Controller
@DesktopPage
@RequestMapping("/admin/positions")
class PositionPages {
    private static final String SECTION = "positions";
    private static final String NEW = "new";

    private final Positions positions;
    private final AccessProfiles profiles;
    private final Viewers viewers;
    private final Texts texts;

    PositionPages(Positions positions, AccessProfiles profiles, Viewers viewers, Texts texts) {
        this.positions = positions;
        this.profiles = profiles;
        this.viewers = viewers;
        this.texts = texts;
    }

    @GetMapping
    String list(Authentication person, Model model) {
        Visitor visitor = viewers.of(person);
        model.addAttribute("positions", positions.all(visitor));
        model.addAttribute(
                "profiles",
                profiles.all(visitor).stream().collect(Collectors.toMap(AccessProfile::key, AccessProfile::title)));
        return "admin/positions";
    }

    @GetMapping("/{key}")
    ModelAndView edit(@PathVariable String key, Authentication person) {
        Visitor visitor = viewers.of(person);
        Map<String, String> shown = position(visitor, key)
                .map(position -> Map.of(
                        "title", position.title(), "type", position.type().name(), "profile", position.profile()))
                .orElseGet(() -> Map.of("type", PositionType.SUPPORT.name()));
        return form(visitor, key, Entry.of(shown, texts));
    }

    @PostMapping("/{key}")
    ModelAndView save(
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            Authentication person,
            RedirectAttributes after) {
        Visitor visitor = viewers.of(person);
        Entry entry = Entry.of(typed, texts);
        try {
            save(visitor, key, entry);
        } catch (WrongEntryException wrong) {
            return form(visitor, key, entry.refused(wrong.field(), String.valueOf(wrong.getMessage())));
        }
        after.addFlashAttribute("done", entry.text("title"));
        return new ModelAndView("redirect:/admin/positions");
    }

    private void save(Visitor visitor, String key, Entry entry) {
        PositionType type = type(entry.text("type"));
        String title = entry.text("title");
        String profile = entry.text("profile");
        position(visitor, key)
                .ifPresentOrElse(
                        position -> positions.change(visitor, position, title, type, profile),
                        () -> positions.add(visitor, title, type, profile));
    }

    private ModelAndView form(Visitor visitor, String key, Entry entry) {
        Optional<JobPosition> known = position(visitor, key);
        boolean fixed =
                known.filter(position -> positions.fixed(visitor, position)).isPresent();
        String title = texts.say(known.isPresent() ? "positions.edit" : "positions.new");
        List<FieldView> fields = List.of(
                entry.words("title", fixed ? "positions.fixed" : ""),
                entry.choice("type", "", types()),
                entry.choice("profile", "positions.profile.hint", profileChoices(visitor)));
        return EntryForm.of(SECTION, key, title, fields).page();
    }

    private List<Choice> types() {
        return Arrays.stream(PositionType.values())
                .map(type -> new Choice(type.name(), texts.say("positions.type." + type), ""))
                .toList();
    }

    private List<Choice> profileChoices(Visitor visitor) {
        return profiles.all(visitor).stream()
                .map(profile -> new Choice(profile.key(), profile.title(), ""))
                .toList();
    }

    private static PositionType type(String name) {
        return Arrays.stream(PositionType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "No type of positions " + name));
    }

    /** Returns nothing for a position that is yet to be added. */
    private Optional<JobPosition> position(Visitor visitor, String key) {
        Optional<JobPosition> known = positions.find(visitor, key);
        if (known.isEmpty() && !key.equals(NEW)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no position " + key);
        }
        return known;
    }
}
