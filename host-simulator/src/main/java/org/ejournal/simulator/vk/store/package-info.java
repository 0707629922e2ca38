/** What the local VK remembers: people, communities, tokens, conversations and messages, in one H2 file. */
@NullMarked
package org.ejournal.simulator.vk.store;

import org.jspecify.annotations.NullMarked;
