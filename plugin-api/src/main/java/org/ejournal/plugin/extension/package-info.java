/** The extension points: what a plugin contributes to a host, one interface each. */
@NullMarked
package org.ejournal.plugin.extension;

import org.jspecify.annotations.NullMarked;
