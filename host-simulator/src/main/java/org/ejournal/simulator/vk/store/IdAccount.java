package org.ejournal.simulator.vk.store;

import org.jspecify.annotations.Nullable;

/**
 * An account of VK ID.
 *
 * @param id of its ordinary profile; it is nobody in the messenger
 * @param phone its digits with the country's code: {@code 79001234567}
 * @param mail in lower case; absent where there is none
 * @param password what is kept of it; absent where none was set
 */
public record IdAccount(
        long id,
        String phone,
        @Nullable String mail,
        @Nullable String password) {}
