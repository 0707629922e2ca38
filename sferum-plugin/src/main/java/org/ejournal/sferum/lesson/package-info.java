/**
 * The distance lesson in the host's journal and diary: the row of the lesson window, its windows, and the mark (JR-1 to JR-4).
 */
@NullMarked
package org.ejournal.sferum.lesson;

import org.jspecify.annotations.NullMarked;
