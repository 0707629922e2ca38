package org.ejournal.sferum.chat;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.ledger.filter.KeptFilter;
import org.ejournal.sferum.ledger.filter.KeptFilters;

/** The filters that a viewer has kept for the list of chats of the organisation; nobody has to do with another's. */
class OwnFilters {
    /** More buttons than these would hide the list. */
    static final int MOST = 12;

    /** What became of a filter that somebody wants to keep. */
    enum Kept {
        /** It is kept. */
        DONE,
        /** It has no name. */
        NO_NAME,
        /** Its name, or what it searches for, is too long. */
        LONG,
        /** The viewer has another of that name. */
        TAKEN,
        /** The viewer has as many as there may be. */
        MANY
    }

    private final KeptFilters filters;

    OwnFilters(KeptFilters filters) {
        this.filters = filters;
    }

    /** Returns them by name. */
    List<KeptFilter> of(Viewer viewer) {
        return filters.of(viewer.organisation(), viewer.person());
    }

    Kept keep(Viewer viewer, String name, ChatSearch search) {
        if (name.isBlank()) {
            return Kept.NO_NAME;
        }
        if (name.length() > KeptFilter.LONGEST_NAME || tooLong(search.title()) || tooLong(search.surname())) {
            return Kept.LONG;
        }
        if (of(viewer).size() >= MOST) {
            return Kept.MANY;
        }
        KeptFilter filter = new KeptFilter(0, name, search.kind(), search.title(), search.surname());
        return filters.keep(viewer.organisation(), viewer.person(), filter) ? Kept.DONE : Kept.TAKEN;
    }

    private static boolean tooLong(String text) {
        return text.length() > KeptFilter.LONGEST_VALUE;
    }

    void forget(Viewer viewer, long filter) {
        filters.forget(viewer.organisation(), viewer.person(), List.of(filter));
    }
}
