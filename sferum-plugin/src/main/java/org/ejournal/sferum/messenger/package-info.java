/**
 * The port to a messenger: what can be asked of one, what it answers and how it fails. Knows nobody; adapters stand
 * below it.
 *
 * <p>Decision: a request carries up to {@link org.ejournal.sferum.messenger.Messenger#batchSize} operations and answers
 * each of them, since one bad person must stop nobody else (AH-6). Rejected: one call per operation, which wastes the
 * allowed rate; a queue inside the adapter, which would need a memory of its own.
 */
@NullMarked
package org.ejournal.sferum.messenger;

import org.jspecify.annotations.NullMarked;
