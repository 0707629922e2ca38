/** «Ссылка-приглашение»: a chat's link, to be copied, printed as a QR code, asked for and replaced (CM-11). */
@NullMarked
package org.ejournal.sferum.chat.link;

import org.jspecify.annotations.NullMarked;
