/** Sends events to the communities' callback servers, beside the calls that cause them. */
@NullMarked
package org.ejournal.simulator.vk.callback;

import org.jspecify.annotations.NullMarked;
