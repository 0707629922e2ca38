/** The operator's pages: orders, plugins, the local VK, the roster. Every path is below {@code /admin}. */
@NullMarked
package org.ejournal.simulator.admin;

import org.jspecify.annotations.NullMarked;
