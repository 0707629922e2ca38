/**
 * The school's office: keeps the orders in the host's database, issues new ones, and tells the plugins. Knows the school
 * and the plugin system, and no page.
 */
@NullMarked
package org.ejournal.simulator.office;

import org.jspecify.annotations.NullMarked;
