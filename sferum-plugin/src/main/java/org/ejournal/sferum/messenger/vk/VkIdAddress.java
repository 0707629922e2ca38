package org.ejournal.sferum.messenger.vk;

import java.net.URI;

/**
 * Where VK ID is, and as whom it is asked (vk.md section 4).
 *
 * @param browsers the address of VK ID for people's browsers, without a trailing slash
 * @param servers the address of VK ID for this host, without a trailing slash; often the same
 * @param client the application's id at VK ID
 * @param back the address that browsers are sent back to, as VK ID knows it
 */
public record VkIdAddress(URI browsers, URI servers, String client, URI back) {}
