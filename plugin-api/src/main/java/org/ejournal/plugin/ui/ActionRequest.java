package org.ejournal.plugin.ui;

import org.ejournal.plugin.host.Viewer;

/**
 * Says that a button was pressed.
 *
 * @param viewer by whom
 * @param screen on which screen
 * @param action the name of the button's action
 * @param input what they have entered on the screen
 */
public record ActionRequest(Viewer viewer, ScreenRef screen, String action, Input input) {}
