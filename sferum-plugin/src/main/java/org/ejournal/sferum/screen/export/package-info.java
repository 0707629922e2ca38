/**
 * Takes lists away as files that spreadsheets open and that cannot make them calculate anything (AH-20). May touch
 * {@code plugin-api} and {@code screen} alone.
 */
@NullMarked
package org.ejournal.sferum.screen.export;

import org.jspecify.annotations.NullMarked;
