/**
 * The adapter to VK: builds requests for its API, reads its answers, classifies its errors. Knows only the port above.
 *
 * <p>Decision: everything that {@code execute} may carry goes through it, 25 calls a request, because the allowed rate
 * counts requests (vk.md section 3). The community's token keeps the chats; people can be added only with the token of
 * a service user, who names the same chat by another number (vk.md section 0.2 and 1).
 */
@NullMarked
package org.ejournal.sferum.messenger.vk;

import org.jspecify.annotations.NullMarked;
