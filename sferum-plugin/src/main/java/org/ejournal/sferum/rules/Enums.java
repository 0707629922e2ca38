package org.ejournal.sferum.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Immutable copies that keep an enum's order, so that what is printed is the same every time. */
final class Enums {
    private Enums() {}

    static <E extends Enum<E>> Set<E> copy(Class<E> type, Collection<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    static <K extends Enum<K>, V> Map<K, V> copy(Class<K> type, Map<K, ? extends V> values) {
        Map<K, V> copy = new EnumMap<>(type);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
