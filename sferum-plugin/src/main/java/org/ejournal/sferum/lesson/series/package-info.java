/** The window «Дистанционные уроки»: many lessons in one go (AH-17). */
@NullMarked
package org.ejournal.sferum.lesson.series;

import org.jspecify.annotations.NullMarked;
