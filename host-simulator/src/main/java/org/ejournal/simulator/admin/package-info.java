/** What an operator of the journal turns: plugins and, later, roles and exchange tasks. */
@NullMarked
package org.ejournal.simulator.admin;

import org.jspecify.annotations.NullMarked;
