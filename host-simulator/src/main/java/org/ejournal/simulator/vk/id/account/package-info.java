/** What an account of VK ID is made of: phone, password, personal data. */
@NullMarked
package org.ejournal.simulator.vk.id.account;

import org.jspecify.annotations.NullMarked;
