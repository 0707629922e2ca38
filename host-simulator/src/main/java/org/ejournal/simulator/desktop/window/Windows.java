package org.ejournal.simulator.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ejournal.plugin.extension.Registries;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.simulator.desktop.render.Addresses;
import org.ejournal.simulator.desktop.render.Entered;
import org.ejournal.simulator.desktop.render.Hidden;
import org.ejournal.simulator.desktop.render.PaneView;
import org.ejournal.simulator.desktop.render.Place;
import org.ejournal.simulator.desktop.render.ScreenRenderer;
import org.ejournal.simulator.desktop.render.ScreenRenderer.After;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.springframework.stereotype.Component;

/** Builds windows: of one screen, of a registry with its tabs, of the organisation's settings. */
@Component
class Windows {
    private final Screens screens;
    private final Texts texts;

    Windows(Screens screens, Texts texts) {
        this.screens = screens;
        this.texts = texts;
    }

    /** Makes the id of a window that is new on its page. */
    static String newId() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Builds the window that a reference to a screen opens, with a certain tab in front where it has tabs. */
    WindowView open(Visitor visitor, String id, String plugin, ScreenRef screen, String tab, Entered entered) {
        Optional<Registries.Registry> registry = screens.registry(visitor, plugin, screen.name());
        if (registry.isPresent()) {
            return registry(visitor, id, plugin, registry.get(), tab, entered);
        }
        PaneView pane = pane(visitor, plugin, screen, new Place(id, 0, Place.PLAIN), entered);
        List<WindowView.TabView> tabs = tabs(id, screens.tab(plugin, screen), pane);
        return new WindowView(id, pane.title(), pane.self(), tabs, List.of(new WindowView.SectionView("", pane)));
    }

    /** Builds a window that belongs to the one below it, with what that one has handed over. */
    WindowView above(Visitor visitor, String id, String plugin, ScreenRef screen, Input handed) {
        Place place = new Place(id, 0, Place.ABOVE);
        PaneView pane = pane(visitor, plugin, screen, place, Entered.handed(screen, handed));
        return new WindowView(id, pane.title(), pane.self(), List.of(), List.of(new WindowView.SectionView("", pane)));
    }

    private static List<WindowView.TabView> tabs(String id, String label, PaneView pane) {
        String address = Addresses.with(pane.self(), List.of(new Hidden("window", id)));
        return label.isEmpty() ? List.of() : List.of(new WindowView.TabView(id + "-tab-0", label, address, true));
    }

    private WindowView registry(
            Visitor visitor, String id, String plugin, Registries.Registry registry, String tab, Entered entered) {
        Registries.Tab front = registry.tabs().stream()
                .filter(candidate -> Addresses.key(candidate.screen()).equals(tab))
                .findFirst()
                .orElse(registry.tabs().get(0));
        Place place = Place.tab(id, registry.id());
        PaneView pane = pane(visitor, plugin, front.screen(), place, entered);
        List<WindowView.TabView> tabs = new ArrayList<>();
        for (Registries.Tab each : registry.tabs()) {
            tabs.add(new WindowView.TabView(
                    id + "-tab-" + tabs.size(),
                    each.label(),
                    Addresses.with(
                            pane.self(),
                            List.of(new Hidden("window", id), new Hidden("tab", Addresses.key(each.screen())))),
                    each.equals(front)));
        }
        return new WindowView(id, registry.label(), pane.self(), tabs, List.of(new WindowView.SectionView("", pane)));
    }

    /** Builds the window of the organisation's settings. */
    WindowView settings(Visitor visitor, String id) {
        List<WindowView.SectionView> parts = sections(visitor, id, Place.SETTINGS, screens.settings(visitor));
        return new WindowView(id, texts.say("settings.title"), Addresses.SETTINGS, List.of(), parts);
    }

    /**
     * Builds the window about the organisation's information resources (003): what it is, and, where plugins have anything
     * there, with what it reaches other systems.
     *
     * @param tab the frame of the tab in front
     */
    WindowView monitoring(Visitor visitor, String id, String tab) {
        List<Screens.Section> references = screens.references(visitor);
        boolean front = tab.equals(Place.REFERENCES) && !references.isEmpty();
        List<WindowView.TabView> tabs = new ArrayList<>();
        tabs.add(monitoringTab(id, "monitoring.organisation", Place.ORGANISATION, !front));
        if (!references.isEmpty()) {
            tabs.add(monitoringTab(id, "monitoring.references", Place.REFERENCES, front));
        }
        ScreenRef organisation = ScreenRef.of(OwnScreens.ORGANISATION);
        List<WindowView.SectionView> parts = front
                ? sections(visitor, id, Place.REFERENCES, references)
                : List.of(new WindowView.SectionView(
                        "",
                        pane(
                                visitor,
                                OwnScreens.ID,
                                organisation,
                                new Place(id, 0, Place.ORGANISATION),
                                Entered.nothing(organisation))));
        return new WindowView(id, texts.say("monitoring.title"), Addresses.MONITORING, tabs, parts);
    }

    private WindowView.TabView monitoringTab(String id, String label, String frame, boolean current) {
        String address =
                Addresses.with(Addresses.MONITORING, List.of(new Hidden("window", id), new Hidden("tab", frame)));
        return new WindowView.TabView(id + "-tab-" + frame, texts.say(label), address, current);
    }

    private List<WindowView.SectionView> sections(
            Visitor visitor, String id, String frame, List<Screens.Section> sections) {
        List<WindowView.SectionView> parts = new ArrayList<>();
        for (Screens.Section section : sections) {
            ScreenRef screen = section.section().screen();
            Place place = new Place(id, parts.size(), frame);
            parts.add(new WindowView.SectionView(
                    section.section().label(),
                    pane(visitor, section.plugin(), screen, place, Entered.nothing(screen))));
        }
        return parts;
    }

    private PaneView pane(Visitor visitor, String plugin, ScreenRef screen, Place place, Entered entered) {
        Screen shown = screens.show(visitor, plugin, screen, entered.input());
        return new ScreenRenderer(plugin, screen, place, entered, After.OPENING).draw(shown);
    }
}
