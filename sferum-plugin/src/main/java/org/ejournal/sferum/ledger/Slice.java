package org.ejournal.sferum.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ejournal.sferum.ledger.ChatList.Order;
import org.ejournal.sferum.rules.ChatKind;

/**
 * Rows that follow each other in an index, read from the end that is nearer: the last page costs no more than the first.
 *
 * @param kind of which kind; empty for all
 * @param descending whether the index is read from its end
 * @param offset how many rows are passed over
 * @param rows how many are read
 */
record Slice(String kind, boolean descending, long offset, long rows) {
    /** From here on rows are passed over in the index alone, and the chats are fetched afterwards. */
    private static final long FAR = 1_000;

    /** Returns whether many rows are passed over. */
    public boolean far() {
        return offset >= FAR;
    }

    /** Returns of what a page is made: ordered by type it may reach from one kind into others, else it is one slice. */
    static List<Slice> of(ChatFilter filter, Order order, ChatCounts counts, long offset, int size) {
        if (order.by() != ChatOrder.TYPE) {
            String kind = filter.kinds().stream().map(Enum::name).findFirst().orElse("");
            return List.of(cut(kind, order, counts.of(filter.kinds()), offset, size));
        }
        List<Slice> slices = new ArrayList<>();
        long before = offset;
        long left = size;
        for (ChatKind kind : kinds(filter, order)) {
            Slice slice = cut(kind.name(), order, counts.of(kind), Math.min(before, counts.of(kind)), left);
            slices.add(slice);
            before = Math.max(0, before - counts.of(kind));
            left -= slice.rows;
        }
        return slices.stream().filter(slice -> slice.rows > 0).toList();
    }

    private static List<ChatKind> kinds(ChatFilter filter, Order order) {
        List<ChatKind> kinds = new ArrayList<>(order.kinds());
        if (!filter.kinds().isEmpty()) {
            kinds.retainAll(filter.kinds());
        }
        if (order.descending()) {
            Collections.reverse(kinds);
        }
        return kinds;
    }

    private static Slice cut(String kind, Order order, long total, long offset, long most) {
        long rows = Math.max(0, Math.min(most, total - offset));
        long behind = total - offset - rows;
        return offset <= behind
                ? new Slice(kind, order.descending(), offset, rows)
                : new Slice(kind, !order.descending(), Math.max(0, behind), rows);
    }
}
