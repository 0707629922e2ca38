/** The Sferum plugin. */
@NullMarked
package org.ejournal.sferum;

import org.jspecify.annotations.NullMarked;
