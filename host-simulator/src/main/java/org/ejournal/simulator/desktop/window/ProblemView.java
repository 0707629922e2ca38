package org.ejournal.simulator.desktop.window;

import org.ejournal.simulator.desktop.render.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told of a failure.
 *
 * @param id the id of its element
 * @param text what is told
 * @param retry where to try again; empty where that would be of no use
 * @param place which screen it happened on; null where a window could not be opened
 */
record ProblemView(
        String id, String text, String retry, @Nullable Place place) {}
