package org.ejournal.sferum.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.ledger.filter.KeptFilter;

/**
 * A viewer's kept filters as the list of chats carries them along unseen, so that no turn of a page asks for them anew.
 * What a person changes there shows on their own buttons and nowhere else.
 */
record FilterShelf(List<KeptFilter> filters) {
    static final String FIELD = "kept-filters";
    private static final String HEAD = "1";
    private static final int PARTS = 5;

    /** Copies the list. */
    FilterShelf {
        filters = List.copyOf(filters);
    }

    /** Returns what came along; empty for a list that was opened just now. */
    static Optional<FilterShelf> read(Input input) {
        return input.one(FIELD)
                .map(text -> new FilterShelf(text.lines()
                        .skip(1)
                        .flatMap(line -> filter(line).stream())
                        .limit(OwnFilters.MOST)
                        .toList()));
    }

    private static Optional<KeptFilter> filter(String line) {
        String[] parts = line.split("\t", -1);
        return parts.length == PARTS && parts[0].matches("[1-9][0-9]{0,17}")
                ? Optional.of(new KeptFilter(Long.parseLong(parts[0]), parts[4], parts[1], parts[2], parts[3]))
                : Optional.empty();
    }

    Field hidden() {
        return new Field.Hidden(
                FIELD,
                Stream.concat(Stream.of(HEAD), filters.stream().map(FilterShelf::line))
                        .collect(Collectors.joining("\n")));
    }

    private static String line(KeptFilter filter) {
        return Stream.of(String.valueOf(filter.id()), filter.kind(), filter.title(), filter.surname(), filter.name())
                .map(part -> part.replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining("\t"));
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
