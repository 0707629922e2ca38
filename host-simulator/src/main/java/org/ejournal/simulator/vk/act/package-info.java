/** What people do by hand in the local VK, for a test in another process. */
@NullMarked
package org.ejournal.simulator.vk.act;

import org.jspecify.annotations.NullMarked;
