/** Which lessons and video conferences of the same people go on at the same time (AH-17). */
@NullMarked
package org.ejournal.sferum.conference.overlap;

import org.jspecify.annotations.NullMarked;
