/**
 * When work may go on: the governor holds every token to its rate (AH-7), a halt says that the plugin is about to stop, and
 * news that the roster has overtaken what is being delivered. May know {@code messenger} alone.
 */
@NullMarked
package org.ejournal.sferum.sync.pace;

import org.jspecify.annotations.NullMarked;
