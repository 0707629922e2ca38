/** What organisations set, and the vault that their tokens are kept in. */
@NullMarked
package org.ejournal.sferum.settings;

import org.jspecify.annotations.NullMarked;
