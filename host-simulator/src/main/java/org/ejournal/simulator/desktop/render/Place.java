package org.ejournal.simulator.desktop.render;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a screen is drawn.
 *
 * @param window the id of the window's element
 * @param pane which part of the window, from 0
 * @param frame what kind of window it is: {@link #PLAIN}, {@link #ABOVE}, {@link #SETTINGS}, {@link #ORGANISATION},
 *     {@link #REFERENCES} or the id of a registry after {@code tabs:}
 */
public record Place(String window, int pane, String frame) {
    /** A window that shows one screen. */
    public static final String PLAIN = "plain";

    /** A window that belongs to the one below it and has no address of its own. */
    public static final String ABOVE = "above";

    /** The window of the organisation's settings. */
    public static final String SETTINGS = "settings";

    /** The tab «Главная» of the window about the organisation's information resources. */
    public static final String ORGANISATION = "organisation";

    /** The tab «База ссылок» of that window. */
    public static final String REFERENCES = "references";

    private static final String TABS = "tabs:";
    private static final Pattern WINDOW = Pattern.compile("w[a-z0-9]{1,16}");

    /** Refuses what no page of ours sends with {@link IllegalArgumentException}. */
    public Place {
        if (!WINDOW.matcher(window).matches() || pane < 0 || pane > 99) {
            throw new IllegalArgumentException("No such window");
        }
    }

    /** Returns the place of a registry's tab. */
    public static Place tab(String window, String registry) {
        return new Place(window, 0, TABS + registry);
    }

    /** Returns the registry's id; empty where the window is none. */
    public String registry() {
        return frame.startsWith(TABS) ? frame.substring(TABS.length()) : "";
    }

    /** Returns whether the window's title is the screen's own. */
    public boolean ownsTitle() {
        return frame.equals(PLAIN) || isAbove();
    }

    /** Returns whether the window belongs to the one below it. */
    public boolean isAbove() {
        return frame.equals(ABOVE);
    }

    /** Returns whether the window is that of the organisation's settings. */
    public boolean inSettings() {
        return frame.equals(SETTINGS);
    }

    /** Returns whether the window is that about the organisation's information resources. */
    public boolean inMonitoring() {
        return frame.equals(ORGANISATION) || frame.equals(REFERENCES);
    }

    /** Returns whether the screen is one of several in a window that the journal has made of them. */
    public boolean isSection() {
        return inSettings() || inMonitoring();
    }

    /** Returns the id of the part's element. */
    public String id() {
        return window + "-" + pane;
    }

    /** Returns the id of the element that messages about the part go to. */
    public String messageId() {
        return id() + "-message";
    }

    /** Returns the names and values that lead every request back here. */
    public List<Hidden> hidden() {
        return List.of(
                new Hidden("window", window), new Hidden("pane", Integer.toString(pane)), new Hidden("frame", frame));
    }
}
