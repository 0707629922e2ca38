/**
 * What every chat should look like: rule profiles as data, and the desired state as a pure function of the roster, a
 * profile and an organisation's choices. Knows plugin-api and the JDK alone; reads and writes nothing.
 */
@NullMarked
package org.ejournal.sferum.rules;

import org.jspecify.annotations.NullMarked;
