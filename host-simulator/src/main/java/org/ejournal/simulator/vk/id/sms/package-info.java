/** Messages with codes, and how often something may be done. */
@NullMarked
package org.ejournal.simulator.vk.id.sms;

import org.jspecify.annotations.NullMarked;
