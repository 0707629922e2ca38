/** Who may do what: rights come from the host's roles, the scope from the roster, and both are asked in one place. */
@NullMarked
package org.ejournal.sferum.rights;

import org.jspecify.annotations.NullMarked;
