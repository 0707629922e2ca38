package org.ejournal.simulator.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.DesktopShortcuts;
import org.ejournal.plugin.extension.Registries;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.simulator.desktop.render.Addresses;
import org.ejournal.simulator.desktop.render.LinkView;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.desktop.window.OwnScreens;
import org.ejournal.simulator.plugins.Extensions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the journal and the plugins put into the start menu and on the desktop. */
@Component
class Menu {
    private final Extensions extensions;
    private final OwnScreens own;
    private final Texts texts;
    private final ObjectProvider<MenuPages> pages;

    Menu(Extensions extensions, OwnScreens own, Texts texts, ObjectProvider<MenuPages> pages) {
        this.extensions = extensions;
        this.own = own;
        this.texts = texts;
        this.pages = pages;
    }

    List<Chrome.Group> groups(Visitor visitor) {
        List<Chrome.Group> groups = new ArrayList<>();
        add(groups, "menu.lessons", lessons(visitor));
        add(groups, "menu.users", users(visitor));
        add(groups, "menu.registries", registries(visitor));
        add(groups, "menu.administration", administration(visitor));
        return groups;
    }

    private void add(List<Chrome.Group> groups, String label, List<Chrome.Item> items) {
        if (!items.isEmpty()) {
            groups.add(new Chrome.Group(texts.say(label), items));
        }
    }

    private List<Chrome.Item> lessons(Visitor visitor) {
        return pages.orderedStream()
                .flatMap(each -> each.pages(visitor).stream())
                .map(page -> new Chrome.Item(page.label(), page.address(), ""))
                .toList();
    }

    private List<Chrome.Item> users(Visitor visitor) {
        return visitor.administersOrganisation()
                ? Stream.of("positions", "access", "employees")
                        .map(page -> new Chrome.Item(texts.say("menu." + page), "/admin/" + page, ""))
                        .toList()
                : List.of();
    }

    private List<Chrome.Item> registries(Visitor visitor) {
        List<Chrome.Item> items = new ArrayList<>();
        own.registries(visitor).forEach(registry -> items.add(registry(OwnScreens.ID, registry)));
        if (visitor.administersOrganisation()) {
            items.add(new Chrome.Item(texts.say("monitoring.title"), Addresses.MONITORING_PAGE, Addresses.MONITORING));
        }
        extensions
                .askAll(
                        Registries.class,
                        (plugin, registries) -> registries.registries(visitor.viewer(plugin)).stream()
                                .map(registry -> registry(plugin, registry))
                                .toList())
                .forEach(items::addAll);
        return items;
    }

    private static Chrome.Item registry(String plugin, Registries.Registry registry) {
        ScreenRef screen = ScreenRef.of(registry.id());
        return new Chrome.Item(registry.label(), Addresses.page(plugin, screen), Addresses.window(plugin, screen));
    }

    private List<Chrome.Item> administration(Visitor visitor) {
        List<Chrome.Item> items = new ArrayList<>();
        if (visitor.administersOrganisation()) {
            items.add(new Chrome.Item(texts.say("settings.title"), Addresses.SETTINGS_PAGE, Addresses.SETTINGS));
            items.add(new Chrome.Item(texts.say("menu.orders"), "/admin/orders", ""));
            items.add(new Chrome.Item(texts.say("menu.exchange-tasks"), "/admin/exchange-tasks", ""));
        }
        if (visitor.administersJournal()) {
            items.add(new Chrome.Item(texts.say("menu.roles"), "/admin/roles", ""));
            items.add(new Chrome.Item(texts.say("menu.plugins"), "/admin/plugins", ""));
            items.add(new Chrome.Item(texts.say("menu.roster"), "/admin/roster", ""));
            items.add(new Chrome.Item(texts.say("menu.roster-faults"), "/admin/roster-faults", ""));
            items.add(new Chrome.Item(texts.say("menu.vk"), "/admin/vk", ""));
            items.add(new Chrome.Item(texts.say("menu.clock"), "/admin/clock", ""));
        }
        return items;
    }

    List<Shortcut> shortcuts(Visitor visitor) {
        return extensions
                .askAll(
                        DesktopShortcuts.class,
                        (plugin, shortcuts) -> shortcuts.shortcuts(visitor.viewer(plugin)).stream()
                                .map(shortcut -> shortcut(plugin, shortcut))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Shortcut shortcut(String plugin, DesktopShortcuts.Shortcut shortcut) {
        return new Shortcut(
                plugin + "/" + shortcut.id(),
                shortcut.label(),
                "icon-" + shortcut.icon().name().toLowerCase(Locale.ROOT),
                LinkView.of(plugin, shortcut.target()));
    }

    /**
     * A shortcut on the desktop.
     *
     * @param name its id among all plugins'
     * @param label what stands below it
     * @param icon the id of its picture
     * @param link where it leads
     */
    record Shortcut(String name, String label, String icon, LinkView link) {}
}
