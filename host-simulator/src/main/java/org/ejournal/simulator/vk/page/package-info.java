/** The pages of the local VK for a person at a browser: messenger, communities and keys. */
@NullMarked
package org.ejournal.simulator.vk.page;

import org.jspecify.annotations.NullMarked;
