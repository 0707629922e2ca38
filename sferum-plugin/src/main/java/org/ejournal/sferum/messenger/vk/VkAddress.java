package org.ejournal.sferum.messenger.vk;

import java.net.URI;

/**
 * Where VK is and how fast it may be asked.
 *
 * @param api the address before a method's name, without a trailing slash
 * @param communityRate requests a second with a community's token (vk.md section 3: 20)
 * @param userRate requests a second with a person's token (vk.md section 3: 3)
 */
public record VkAddress(URI api, int communityRate, int userRate) {}
