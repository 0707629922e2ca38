package org.ejournal.simulator.school;

import java.time.Instant;
import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * An order («приказ») that changes the roster of one organisation from its day on; never changed once issued.
 *
 * @param organisation whose order it is
 * @param number its number there; numbers begin at 1 and rise without gaps
 * @param kind what it orders
 * @param values what stands in its fields, by {@link OrderField#name}; absent is empty
 * @param key unique among all orders; what the order creates is named after it
 * @param at when it was issued; it counts from that day
 * @param author who issued it
 */
public record Order(
        OrganisationId organisation,
        long number,
        OrderKind kind,
        Map<String, String> values,
        String key,
        Instant at,
        String author) {
    /** Copies the map. */
    public Order {
        values = Map.copyOf(values);
    }

    /** Returns what stands in the field, without spaces around it; empty where nothing does. */
    public String text(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
