/** What an e-journal and a plugin agree on. */
@NullMarked
package org.ejournal.plugin;

import org.jspecify.annotations.NullMarked;
