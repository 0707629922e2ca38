/** What an organisation sets about the journal itself (seed 002, figure 1), as far as this journal goes by it. */
@NullMarked
package org.ejournal.simulator.desktop.settings;

import org.jspecify.annotations.NullMarked;
