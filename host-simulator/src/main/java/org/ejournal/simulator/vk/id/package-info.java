/**
 * The local VK ID: accounts with educational profiles, the pages on which a person signs in, and OAuth 2.1 with PKCE.
 *
 * <p>{@code account} knows phones, passwords and made-up data, {@code sms} the codes, {@code oauth} what services call,
 * {@code page} what people see.
 */
@NullMarked
package org.ejournal.simulator.vk.id;

import org.jspecify.annotations.NullMarked;
