/** The switchboard of faults: what goes wrong at the local VK, with whom and how often, while it runs. */
@NullMarked
package org.ejournal.simulator.vk.fault;

import org.jspecify.annotations.NullMarked;
