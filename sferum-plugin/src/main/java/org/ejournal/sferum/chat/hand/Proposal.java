package org.ejournal.sferum.chat.hand;

import java.util.Optional;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.rules.DesiredChat;

/**
 * What a form fills in when kind and class or group are chosen (CM-4).
 *
 * @param chat the chat as it would be, with its title, its people and its admins
 * @param taken the chat that is in use for the same already: another is refused; empty where none is
 */
public record Proposal(DesiredChat chat, Optional<ChatRow> taken) {}
