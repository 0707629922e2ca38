/**
 * The life of a video conference: made for a lesson, started and ended at its times through the messenger port, and told of.
 */
@NullMarked
package org.ejournal.sferum.conference;

import org.jspecify.annotations.NullMarked;
