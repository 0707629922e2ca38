package org.ejournal.simulator.desktop.window;

/**
 * A message above the page.
 *
 * @param tone how it is meant
 * @param text what it says
 */
record Toast(String tone, String text) {}
