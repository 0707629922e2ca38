/**
 * People picked out of the roster, to be put into a chat (CM-5): narrowed, ticked over any number of pages, found through
 * their children or in a list that was pasted. What is picked goes back to the window that asked; nothing is applied here.
 *
 * <p>Decision: the choice travels in the window as ids, one a line, since a screen has no memory; four thousand of them are a
 * hundred kilobytes. Rejected: «all of this filter» with exceptions, which would be shorter, but a roster that changes in
 * between would add people whom nobody has seen.
 */
@NullMarked
package org.ejournal.sferum.chat.pick;

import org.jspecify.annotations.NullMarked;
