package org.ejournal.sferum.chat;

import java.util.List;
import java.util.Optional;
import org.ejournal.sferum.ledger.filter.KeptFilter;

/** A viewer's kept filters. */
record FilterShelf(List<KeptFilter> filters) {
    /** Copies the list. */
    FilterShelf {
        filters = List.copyOf(filters);
    }

    /** Returns the filter that narrows to just that. */
    Optional<KeptFilter> same(ChatSearch search) {
        return filters.stream()
                .filter(filter -> filter.kind().equals(search.kind())
                        && filter.title().equals(search.title())
                        && filter.surname().equals(search.surname()))
                .findFirst();
    }
}
