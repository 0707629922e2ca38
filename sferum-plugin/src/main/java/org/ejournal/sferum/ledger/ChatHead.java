package org.ejournal.sferum.ledger;

import java.util.Optional;

/**
 * What stands around a page of the list of chats.
 *
 * @param counts how many chats the organisation has, whoever may see them
 * @param linked whether the viewer has an account, as {@link org.ejournal.sferum.ledger.link.LinkBook#linked} says it
 */
public record ChatHead(ChatCounts counts, Optional<Boolean> linked) {}
