/** Loads plugin archives through PF4J and leads to their extensions, through a gate that drains before a stop. */
@NullMarked
package org.ejournal.simulator.plugins;

import org.jspecify.annotations.NullMarked;
