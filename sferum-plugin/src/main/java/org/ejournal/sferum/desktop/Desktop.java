package org.ejournal.sferum.desktop;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.extension.DesktopShortcuts.Shortcut;
import org.ejournal.plugin.extension.Registries.Registry;
import org.ejournal.plugin.extension.Registries.Tab;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Icon;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.WebMessenger;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.conference.series.LessonSeries;
import org.ejournal.sferum.lesson.series.SeriesWindow;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Words;

/**
 * What the plugin puts on a viewer's desktop and into the menu. Who has not linked an account is led to the linking
 * window everywhere; who may manage chats reaches the registry all the same (DK-1, DK-3).
 */
public class Desktop {
    private static final String REGISTRY = "registry";
    private static final String LINK = "link";

    private final Links links;
    private final Rights rights;
    private final WebMessenger messenger;
    private final OrganisationRules rules;
    private final LessonSeries series;

    Desktop(Links links, Rights rights, WebMessenger messenger, OrganisationRules rules, LessonSeries series) {
        this.links = links;
        this.rights = rights;
        this.messenger = messenger;
        this.rules = rules;
        this.series = series;
    }

    List<Shortcut> shortcuts(Viewer viewer) {
        Words words = Words.of(viewer);
        boolean linked = links.linked(viewer);
        List<Shortcut> shortcuts = new ArrayList<>();
        if (!linked) {
            shortcuts.add(new Shortcut(LINK, words.say("desktop.link"), Icon.LINK, Target.window(ScreenRef.of(LINK))));
        }
        if (linked || manages(viewer)) {
            shortcuts.add(new Shortcut(
                    REGISTRY, words.say("desktop.registry"), Icon.CHATS, Target.window(ScreenRef.of(REGISTRY))));
        }
        if (linked) {
            shortcuts.add(new Shortcut(
                    "messenger", words.say("desktop.messenger"), Icon.MESSENGER, Target.address(messenger.address())));
        }
        return shortcuts;
    }

    List<Registry> registries(Viewer viewer) {
        Words words = Words.of(viewer);
        return List.of(new Registry(REGISTRY, words.say("desktop.registry"), tabs(viewer, words)));
    }

    private List<Tab> tabs(Viewer viewer, Words words) {
        String chats = words.say("desktop.chats");
        List<Tab> tabs = new ArrayList<>();
        if (manages(viewer) || links.linked(viewer)) {
            tabs.add(new Tab(chats, ScreenRef.of("chats")));
            tabs.add(new Tab(words.say("desktop.conferences"), ScreenRef.of("conferences")));
            tabs.add(new Tab(words.say("desktop.my-chats"), ScreenRef.of("my-chats")));
        } else {
            tabs.add(new Tab(chats, ScreenRef.of(LINK)));
        }
        tabs.add(new Tab(words.say("calendar.title"), ScreenRef.of("calendar")));
        if (rights.holds(viewer, Permission.SEE_ALL_CHATS)
                && rules.of(viewer).profile().chatTable()) {
            tabs.add(new Tab(words.say("teams.title"), ScreenRef.of("teams")));
        }
        if (series.may(viewer)) {
            tabs.add(new Tab(words.in(rules.of(viewer).profile().id()).say("series.title"), SeriesWindow.any()));
        }
        if (rights.holds(viewer, Permission.MANAGE_ACCOUNTS)) {
            tabs.add(new Tab(words.say("register.title"), ScreenRef.of("links")));
        }
        if (rights.holds(viewer, Permission.CHANGE_SETTINGS)) {
            tabs.add(new Tab(words.say("onboarding.title"), ScreenRef.of("onboarding")));
            tabs.add(new Tab(words.say("health.title"), ScreenRef.of("health")));
        }
        if (rights.holds(viewer, Permission.WATCH_REGION)) {
            tabs.add(new Tab(words.say("region.title"), ScreenRef.of("region")));
        }
        return tabs;
    }

    private boolean manages(Viewer viewer) {
        return rights.holds(viewer, Permission.SEE_ALL_CHATS) || rights.holds(viewer, Permission.INITIALISE_CHATS);
    }
}
