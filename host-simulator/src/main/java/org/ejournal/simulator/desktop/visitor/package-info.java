/** Who is signed in and what they may do, looked up afresh for every request. Knows the plugins' rights and no page. */
@NullMarked
package org.ejournal.simulator.desktop.visitor;

import org.jspecify.annotations.NullMarked;
