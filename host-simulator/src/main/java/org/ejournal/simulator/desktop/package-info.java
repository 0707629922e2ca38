/** Sign-in, the desktop with its shortcuts and menu, and the windows in which the screen language is drawn. */
@NullMarked
package org.ejournal.simulator.desktop;

import org.jspecify.annotations.NullMarked;
