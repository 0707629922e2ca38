package org.ejournal.sferum.callback;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Remembers the newest notices, so that one that is told again is told apart. Safe for use by several threads. */
final class Heard {
    private static final int MOST = 10_000;

    private final Set<String> ids = Collections.synchronizedSet(Collections.newSetFromMap(new Newest()));

    boolean knows(String organisation, String id) {
        return !id.isEmpty() && ids.contains(name(organisation, id));
    }

    void remember(String organisation, String id) {
        if (!id.isEmpty()) {
            ids.add(name(organisation, id));
        }
    }

    private static String name(String organisation, String id) {
        return organisation + '|' + id;
    }

    /** Forgets the oldest when there are too many. */
    private static final class Newest extends LinkedHashMap<String, Boolean> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    }
}
