/** The organisation's positions and access profiles, and the rights that people hold by them (RR-1). Knows no page. */
@NullMarked
package org.ejournal.simulator.desktop.access;

import org.jspecify.annotations.NullMarked;
