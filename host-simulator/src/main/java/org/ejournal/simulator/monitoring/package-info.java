/**
 * Tells the operator's monitoring how the plugins are doing, in the form of Prometheus and as one verdict (AH-19). Knows the
 * plugins, and of the desktop who is signed in.
 */
@NullMarked
package org.ejournal.simulator.monitoring;

import org.jspecify.annotations.NullMarked;
