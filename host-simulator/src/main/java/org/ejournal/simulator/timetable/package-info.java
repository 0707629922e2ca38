/**
 * The school's timetable: the weekly plan of every class, what was moved, substituted or cancelled, and telling the plugins
 * of it. Knows the school and the plugin system, and no page.
 *
 * <p>Decision: the plan of a week is kept, not each day's lessons, and only what differs from it is written down by day.
 * Rejected: a row for every lesson of the year, which somebody would have to write in time and which a changed roster would
 * leave behind.
 */
@NullMarked
package org.ejournal.simulator.timetable;

import org.jspecify.annotations.NullMarked;
