package org.ejournal.simulator.admin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.simulator.desktop.DesktopPage;
import org.ejournal.simulator.desktop.access.AccessGroup;
import org.ejournal.simulator.desktop.access.AccessProfile;
import org.ejournal.simulator.desktop.access.AccessProfiles;
import org.ejournal.simulator.desktop.access.WrongEntryException;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.RightName;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Права доступа»: the access profiles of the visitor's organisation and their switches (seed 000, steps 3 to 5). */
@Controller
@DesktopPage
@RequestMapping("/admin/access")
class AccessPages {
    private static final String SECTION = "access";
    private static final String LIST = "redirect:/admin/access";
    private static final String TITLE = "title";

    private final AccessProfiles profiles;
    private final Viewers viewers;
    private final Texts texts;

    AccessPages(AccessProfiles profiles, Viewers viewers, Texts texts) {
        this.profiles = profiles;
        this.viewers = viewers;
        this.texts = texts;
    }

    /**
     * A line of the list.
     *
     * @param profile the profile
     * @param held the names of the access rights that it holds
     */
    record Line(AccessProfile profile, String held) {}

    @GetMapping
    String list(Authentication person, Model model) {
        Visitor visitor = viewers.of(person);
        model.addAttribute(
                "lines",
                profiles.all(visitor).stream()
                        .map(profile -> new Line(profile, held(profiles.groups(visitor, profile))))
                        .toList());
        return "admin/access";
    }

    private static String held(List<AccessGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.switches().stream())
                .filter(AccessGroup.Switch::on)
                .map(AccessGroup.Switch::label)
                .collect(Collectors.joining(", "));
    }

    @GetMapping("/new")
    ModelAndView create() {
        return fresh(Entry.of(Map.of(), texts));
    }

    /** Leads on to the switches of the new profile. */
    @PostMapping("/new")
    ModelAndView add(@RequestParam Map<String, String> typed, Authentication person) {
        Entry entry = Entry.of(typed, texts);
        try {
            AccessProfile added = profiles.add(viewers.of(person), entry.text(TITLE));
            return new ModelAndView(LIST + "/" + added.key());
        } catch (WrongEntryException wrong) {
            return fresh(entry.refused(wrong.field(), String.valueOf(wrong.getMessage())));
        }
    }

    private ModelAndView fresh(Entry entry) {
        return EntryForm.of(SECTION, "new", texts.say("access.new"), List.of(entry.words(TITLE, "")))
                .page();
    }

    @GetMapping("/{key}")
    ModelAndView edit(@PathVariable String key, Authentication person) {
        Visitor visitor = viewers.of(person);
        AccessProfile profile = profile(visitor, key);
        return form(visitor, profile, Entry.of(Map.of(TITLE, profile.title()), texts));
    }

    /**
     * Saves name and switches.
     *
     * @param shown the access rights that stood on the page; a plugin may have been started since
     * @param on those that are switched on
     */
    @PostMapping("/{key}")
    ModelAndView save(
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> shown,
            @RequestParam(defaultValue = "") List<String> on,
            Authentication person,
            RedirectAttributes after) {
        Visitor visitor = viewers.of(person);
        AccessProfile profile = profile(visitor, key);
        Entry entry = Entry.of(typed, texts);
        try {
            profiles.change(visitor, profile, entry.text(TITLE), names(shown), names(on));
        } catch (WrongEntryException wrong) {
            return form(visitor, profile, entry.refused(wrong.field(), String.valueOf(wrong.getMessage())));
        }
        after.addFlashAttribute("done", entry.text(TITLE));
        return new ModelAndView(LIST);
    }

    private static Set<RightName> names(List<String> sent) {
        return sent.stream().flatMap(text -> RightName.parse(text).stream()).collect(Collectors.toSet());
    }

    private ModelAndView form(Visitor visitor, AccessProfile profile, Entry entry) {
        return EntryForm.of(SECTION, profile.key(), texts.say("access.edit"), List.of(entry.words(TITLE, "")))
                .with(profiles.groups(visitor, profile))
                .page();
    }

    private AccessProfile profile(Visitor visitor, String key) {
        return profiles.find(visitor, key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no profile " + key));
    }
}
