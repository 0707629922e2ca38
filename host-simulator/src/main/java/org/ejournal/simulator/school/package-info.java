/** The roster of the journal's organisations, read from OneRoster CSV files. */
@NullMarked
package org.ejournal.simulator.school;

import org.jspecify.annotations.NullMarked;
