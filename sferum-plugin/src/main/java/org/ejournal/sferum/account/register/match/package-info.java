/**
 * Links accounts by a file that says whose is which: read, shown line by line, and carried out when somebody says so. May
 * know {@code account.register}, {@code account}, the book of links, {@code sync} and {@code screen}.
 */
@NullMarked
package org.ejournal.sferum.account.register.match;

import org.jspecify.annotations.NullMarked;
