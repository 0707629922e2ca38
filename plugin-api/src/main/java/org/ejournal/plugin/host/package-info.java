/** What a host gives a plugin; implemented by the host, called by the plugin. */
@NullMarked
package org.ejournal.plugin.host;

import org.jspecify.annotations.NullMarked;
