package org.ejournal.simulator.vk.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What VK's schema says about one parameter.
 *
 * @param wire how the text of a form becomes a value: int, number, bool01, csv, json or string
 * @param integers for a list: whether its items are whole numbers
 * @param most for a number the largest, for a text the longest, for a list the longest
 * @param choices what is allowed; anything where empty
 */
record ParameterShape(
        String name,
        String wire,
        boolean integers,
        @Nullable Long least,
        @Nullable Long most,
        List<String> choices) {}
