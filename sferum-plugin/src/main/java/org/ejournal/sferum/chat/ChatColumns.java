package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList.Order;
import org.ejournal.sferum.ledger.ChatOrder;
import org.ejournal.sferum.screen.Words;

/** The columns of the list of chats (CM-1): one for each {@link ChatOrder}, and a number where the profile wants one. */
final class ChatColumns {
    static final Sort BY_TITLE = sort(ChatOrder.TITLE, false);

    private final Words words;
    private final ChatTypes types;
    private final boolean numbered;

    ChatColumns(Words words, ChatTypes types, boolean numbered) {
        this.words = words;
        this.types = types;
        this.numbered = numbered;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (numbered) {
            columns.add(new Column("number", words.say("chats.column.number"), Column.Kind.NUMBER, false));
        }
        Arrays.stream(ChatOrder.values()).map(this::column).forEach(columns::add);
        return columns;
    }

    private Column column(ChatOrder order) {
        Column.Kind kind = order == ChatOrder.MEMBERS ? Column.Kind.NUMBER : Column.Kind.TEXT;
        return new Column(name(order), words.say("chats.column." + name(order)), kind, true);
    }

    List<Cell> cells(ChatLine chat, long number) {
        List<Cell> cells = new ArrayList<>();
        if (numbered) {
            cells.add(Cell.of(String.valueOf(number)));
        }
        Arrays.stream(ChatOrder.values())
                .map(order -> Cell.of(text(chat, order)))
                .forEach(cells::add);
        return cells;
    }

    private String text(ChatLine chat, ChatOrder order) {
        return switch (order) {
            case TITLE -> chat.title();
            case TYPE -> types.inLists(chat.kind());
            case CLASS -> chat.className();
            case SUBJECT -> chat.subject();
            case MEMBERS -> String.valueOf(chat.memberCount());
            case ADMIN -> chat.adminNames();
        };
    }

    /** Reads an order that a person asked for; a column that cannot be sorted by counts as the title. */
    Order order(Sort sort) {
        return Arrays.stream(ChatOrder.values())
                .filter(order -> name(order).equals(sort.column()))
                .findFirst()
                .map(order -> new Order(order, sort.descending(), types.byLabel()))
                .orElseGet(() -> new Order(ChatOrder.TITLE, false, types.byLabel()));
    }

    static Sort sort(Order order) {
        return sort(order.by(), order.descending());
    }

    private static Sort sort(ChatOrder order, boolean descending) {
        return new Sort(name(order), descending);
    }

    private static String name(ChatOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
