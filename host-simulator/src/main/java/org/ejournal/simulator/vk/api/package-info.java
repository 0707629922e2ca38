/** The methods of the local VK: tokens, limits, parameter checks, answers and refusals. */
@NullMarked
package org.ejournal.simulator.vk.api;

import org.jspecify.annotations.NullMarked;
