/**
 * «Классный журнал» with the lesson window, «Дневник» and «Расписание уроков». Knows the timetable, the desktop, the school
 * and the plugin system.
 */
@NullMarked
package org.ejournal.simulator.journal;

import org.jspecify.annotations.NullMarked;
