/**
 * The window in which a chat is made by hand (CM-4). {@link org.ejournal.sferum.chat.hand.Creations} says who may make what,
 * and makes it; here it is filled in and nothing is applied before the button at its foot.
 */
@NullMarked
package org.ejournal.sferum.chat.create;

import org.jspecify.annotations.NullMarked;
