package org.ejournal.simulator.school;

/**
 * Something to choose for a field of an order.
 *
 * @param value what stands in {@link Order#values}
 * @param label what people read
 * @param group what it belongs to, such as the class of a pupil; empty for nothing
 */
public record Choice(String value, String label, String group) {}
