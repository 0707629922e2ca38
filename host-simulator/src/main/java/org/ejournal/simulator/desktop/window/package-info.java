/** Answers for windows: draws screens, presses buttons, tells of failures. Knows the visitor and the rendering. */
@NullMarked
package org.ejournal.simulator.desktop.window;

import org.jspecify.annotations.NullMarked;
