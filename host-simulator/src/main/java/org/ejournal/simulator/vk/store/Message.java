package org.ejournal.simulator.vk.store;

import org.jspecify.annotations.Nullable;

/**
 * A message, or a service note such as “was added”.
 *
 * @param cmid the number inside the conversation
 * @param action VK's name of the service action, absent for an ordinary message
 * @param actionMember whom the action is about; 0 where it is about nobody
 * @param randomId what the sender gave to guard against sending twice; 0 where nothing
 */
public record Message(
        long id,
        long chatId,
        int cmid,
        long fromId,
        long sentAt,
        String text,
        @Nullable String action,
        long actionMember,
        long randomId,
        @Nullable String payload) {}
