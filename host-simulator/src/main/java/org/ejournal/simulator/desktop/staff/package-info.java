/** «Личные дела сотрудников»: who works for an organisation, and what plugins know of them. */
@NullMarked
package org.ejournal.simulator.desktop.staff;

import org.jspecify.annotations.NullMarked;
