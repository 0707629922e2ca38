/** Video conferences of many lessons in one go: of a teacher's day or week, or of a class for some days (AH-17). */
@NullMarked
package org.ejournal.sferum.conference.series;

import org.jspecify.annotations.NullMarked;
