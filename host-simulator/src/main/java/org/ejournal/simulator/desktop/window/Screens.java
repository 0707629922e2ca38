package org.ejournal.simulator.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.OrganisationSettings;
import org.ejournal.plugin.extension.Registries;
import org.ejournal.plugin.extension.ScreenSource;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.plugins.Extensions;
import org.springframework.stereotype.Component;

/** Asks plugins, and the journal itself, on a visitor's behalf. What comes back is of {@code plugin-api} and the JDK, down to the lists. */
@Component
class Screens {
    private final Extensions extensions;
    private final OwnScreens own;
    private final OwnSettings ownSettings;

    Screens(Extensions extensions, OwnScreens own, OwnSettings ownSettings) {
        this.extensions = extensions;
        this.own = own;
        this.ownSettings = ownSettings;
    }

    /** A section of the organisation's settings and the plugin it is of. */
    record Section(String plugin, OrganisationSettings.Section section) {}

    Screen show(Visitor visitor, String plugin, ScreenRef screen, Input input) {
        if (isOwnSettings(plugin, screen)) {
            return ownSettings.show(visitor, input);
        } else if (plugin.equals(OwnScreens.ID)) {
            return own.show(visitor, screen, input);
        }
        guardSettings(visitor, plugin, screen);
        ScreenRequest request = new ScreenRequest(visitor.viewer(plugin), screen, input);
        return extensions.ask(plugin, ScreenSource.class, source -> source.show(request));
    }

    Outcome act(Visitor visitor, String plugin, ScreenRef screen, String action, Input input) {
        if (isOwnSettings(plugin, screen)) {
            return ownSettings.act(visitor, action, input);
        } else if (plugin.equals(OwnScreens.ID)) {
            throw new UnknownScreenException("Nothing can be pressed on the journal's screen " + screen.name());
        }
        guardSettings(visitor, plugin, screen);
        ActionRequest request = new ActionRequest(visitor.viewer(plugin), screen, action, input);
        return extensions.ask(plugin, ScreenSource.class, source -> source.act(request));
    }

    /** Finds the registry that a screen's name stands for; empty where it is a plain screen. */
    Optional<Registries.Registry> registry(Visitor visitor, String plugin, String name) {
        return extensions
                .askAll(
                        Registries.class,
                        (asked, registries) -> asked.equals(plugin)
                                ? List.copyOf(registries.registries(visitor.viewer(plugin)))
                                : List.<Registries.Registry>of())
                .stream()
                .flatMap(List::stream)
                .filter(registry ->
                        registry.id().equals(name) && !registry.tabs().isEmpty())
                .findFirst();
    }

    /** Returns the name of the tab on which one of the journal's own screens stands; empty for none. */
    String tab(String plugin, ScreenRef screen) {
        return plugin.equals(OwnScreens.ID) ? own.tab(screen) : "";
    }

    /** Lists the sections of the organisation's settings, for those who may change them. */
    List<Section> settings(Visitor visitor) {
        if (!visitor.administersOrganisation()) {
            throw new AccessDeniedException(visitor.account() + " asked for the organisation's settings");
        }
        List<Section> all = new ArrayList<>(sections());
        ScreenRef screen = ScreenRef.of(OwnSettings.SCREEN);
        all.add(new Section(
                OwnScreens.ID, new OrganisationSettings.Section(ownSettings.label(), screen, OwnSettings.SAVE)));
        return all;
    }

    private static boolean isOwnSettings(String plugin, ScreenRef screen) {
        return plugin.equals(OwnScreens.ID) && screen.name().equals(OwnSettings.SCREEN);
    }

    /** Keeps a section of the settings from others by whichever way they come (RR-2). */
    private void guardSettings(Visitor visitor, String plugin, ScreenRef screen) {
        if (!visitor.administersOrganisation()
                && Stream.concat(sections().stream(), references().stream())
                        .anyMatch(section -> isOf(section, plugin, screen))) {
            throw new AccessDeniedException(visitor.account() + " asked for the settings screen " + screen.name());
        }
    }

    private static boolean isOf(Section section, String plugin, ScreenRef screen) {
        return section.plugin().equals(plugin)
                && section.section().screen().name().equals(screen.name());
    }

    private List<Section> sections() {
        return extensions.askAll(
                OrganisationSettings.class, (plugin, settings) -> new Section(plugin, settings.section()));
    }

    /** Lists what plugins add to «База ссылок», for those who may change it. */
    List<Section> references(Visitor visitor) {
        if (!visitor.administersOrganisation()) {
            throw new AccessDeniedException(visitor.account() + " asked for the organisation's information resources");
        }
        return references();
    }

    private List<Section> references() {
        return extensions
                .askAll(
                        OrganisationSettings.class,
                        (plugin, settings) -> settings.references().stream()
                                .map(section -> new Section(plugin, section))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
