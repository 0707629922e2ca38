/**
 * Writes short letters as files that word processors open (Office Open XML, ISO/IEC 29500), with the JDK alone. Knows nobody.
 *
 * <p>Decision: three parts written by hand. Rejected: Apache POI, which would double the size of the plugin's archive for two
 * letters of a page; a test reads them with it instead.
 */
@NullMarked
package org.ejournal.sferum.onboarding.docx;

import org.jspecify.annotations.NullMarked;
