/** A small school e-journal. */
@NullMarked
package org.ejournal.simulator;

import org.jspecify.annotations.NullMarked;
