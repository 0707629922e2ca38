/** «Почему?»: what wants a person in a chat, what is true in the messenger, and what is waited for (AH-4). */
@NullMarked
package org.ejournal.sferum.chat.why;

import org.jspecify.annotations.NullMarked;
