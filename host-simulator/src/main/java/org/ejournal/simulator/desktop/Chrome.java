package org.ejournal.simulator.desktop;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param organisation where the person works
 * @param person what they are called
 * @param role the key of their role's name
 * @param menu the start menu
 * @param unread how many messages they have not read
 * @param headers the headers that the page's own requests bear, as JSON
 */
record Chrome(String organisation, String person, String role, List<Group> menu, int unread, String headers) {
    /**
     * A group of the menu.
     *
     * @param label its name
     * @param items what stands in it, at least one
     */
    record Group(String label, List<Item> items) {}

    /**
     * An item of the menu.
     *
     * @param label its name
     * @param href the address that it leads to
     * @param window where the window comes from that it opens; empty where it leads to a page
     */
    record Item(String label, String href, String window) {}
}
