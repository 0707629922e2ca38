/**
 * Chats deleted by hand and had back while they rest (CM-8, AH-14). {@link org.ejournal.sferum.chat.deletion.Deletions} asks
 * for the right and never waits for the messenger.
 *
 * <p>Decision: a deletion is written down as a decision and wanted at once, so that no look makes the chat again and the
 * fuse does not ask about what a person has just confirmed. The messenger deletes no chat for others: its people are taken
 * out, its link is replaced and its title says that it is closed (requirements, section 13).
 */
@NullMarked
package org.ejournal.sferum.chat.deletion;

import org.jspecify.annotations.NullMarked;
