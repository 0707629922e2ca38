/**
 * The same done in many chats at once: people put in, taken out or made admins, and chats deleted. What would change is shown
 * chat by chat first, with what is refused and why, and is carried out as it was shown or not at all, in one transaction.
 */
@NullMarked
package org.ejournal.sferum.chat.bulk;

import org.jspecify.annotations.NullMarked;
