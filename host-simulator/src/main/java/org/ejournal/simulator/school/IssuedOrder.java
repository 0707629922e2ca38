package org.ejournal.simulator.school;

/**
 * An order in the journal of orders.
 *
 * @param order the order
 * @param decision what it came to when it was issued
 */
public record IssuedOrder(Order order, Decision decision) {}
