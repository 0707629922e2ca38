/** The roster as the host knows it: people, classes and who belongs where, as immutable values. */
@NullMarked
package org.ejournal.plugin.roster;

import org.jspecify.annotations.NullMarked;
