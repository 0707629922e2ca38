/** The pages of VK ID, from the phone to the answer for the service. */
@NullMarked
package org.ejournal.simulator.vk.id.page;

import org.jspecify.annotations.NullMarked;
