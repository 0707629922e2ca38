/** What people are told, and where they read it. Knows the visitor, nothing of windows. */
@NullMarked
package org.ejournal.simulator.desktop.inbox;

import org.jspecify.annotations.NullMarked;
