/** OAuth 2.1 with PKCE as VK ID speaks it (vk.md section 4). */
@NullMarked
package org.ejournal.simulator.vk.id.oauth;

import org.jspecify.annotations.NullMarked;
