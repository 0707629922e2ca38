package org.ejournal.sferum.sync.delivery;

import java.util.HashMap;
import java.util.Map;
import org.ejournal.sferum.messenger.Budget;

/** Counts the requests that are out, for each token: a slow messenger must not keep a token below its rate. */
final class UnderWay {
    private static final int LEAST = 4;
    private static final int MOST = 60;

    private final Map<String, Integer> counts = new HashMap<>();
    private int all;

    void sent(Budget budget) {
        all++;
        counts.merge(budget.id(), 1, Integer::sum);
    }

    void back(Budget budget) {
        all--;
        counts.merge(budget.id(), -1, Integer::sum);
    }

    boolean none() {
        return all == 0;
    }

    boolean none(Budget budget) {
        return counts.getOrDefault(budget.id(), 0) == 0;
    }

    /** Two seconds' worth of requests may be out at once. */
    boolean full(Budget budget) {
        int most = Math.max(LEAST, Math.min(MOST, 2 * budget.requestsPerSecond()));
        return counts.getOrDefault(budget.id(), 0) >= most;
    }
}
