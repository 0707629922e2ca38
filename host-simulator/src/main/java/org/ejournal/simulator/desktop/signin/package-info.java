/** The sign-in page and the walls around all others. Knows the visitor, nothing of windows. */
@NullMarked
package org.ejournal.simulator.desktop.signin;

import org.jspecify.annotations.NullMarked;
