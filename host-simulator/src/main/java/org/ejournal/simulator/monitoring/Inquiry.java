package org.ejournal.simulator.monitoring;

import java.util.concurrent.CompletableFuture;

/**
 * A question to a plugin that is not answered yet.
 *
 * @param answer what it will be
 * @param begun when it was asked, on the clock that measures lengths
 */
record Inquiry(CompletableFuture<Answer> answer, long begun) {}
