/** Turns the screen language into what the templates show; knows {@code plugin-api} alone and asks nobody. */
@NullMarked
package org.ejournal.simulator.desktop.render;

import org.jspecify.annotations.NullMarked;
