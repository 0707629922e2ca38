/** «Задачи обмена данными»: the exchange with the messenger, its period, its parameters and what its runs brought (EX-1). */
@NullMarked
package org.ejournal.sferum.exchange;

import org.jspecify.annotations.NullMarked;
