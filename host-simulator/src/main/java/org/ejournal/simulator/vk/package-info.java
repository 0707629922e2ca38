/**
 * The local VK: a stand-in for VK's API and messenger that any VK client can use.
 *
 * <p>{@link org.ejournal.simulator.vk.LocalVk} is the door. Below it, {@code store} remembers, {@code script} runs the
 * code of {@code execute}, {@code api} answers the methods, {@code page} shows the messenger to a person and {@code id} is
 * VK ID. Nothing here knows the e-journal, and the e-journal knows this package alone.
 */
@NullMarked
package org.ejournal.simulator.vk;

import org.jspecify.annotations.NullMarked;
