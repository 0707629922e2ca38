/** «Чаты Сферум»: the chats that the rules make, by class, with their links (CM-10). */
@NullMarked
package org.ejournal.sferum.chat.team;

import org.jspecify.annotations.NullMarked;
