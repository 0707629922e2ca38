/** «Журнал изменений»: what was changed in chats, by whom, why, and what the messenger answered (AH-15). */
@NullMarked
package org.ejournal.sferum.chat.history;

import org.jspecify.annotations.NullMarked;
