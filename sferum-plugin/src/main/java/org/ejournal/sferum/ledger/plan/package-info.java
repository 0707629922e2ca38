/**
 * Plans as they were shown to somebody, and plans that the fuse holds until somebody approves them (AH-1, AH-2). May
 * know {@code rules} and nothing of how plans are made.
 */
@NullMarked
package org.ejournal.sferum.ledger.plan;

import org.jspecify.annotations.NullMarked;
