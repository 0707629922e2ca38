package org.ejournal.simulator.desktop.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.jspecify.annotations.Nullable;

/**
 * Draws one screen of a plugin in one place.
 *
 * @param plugin whose screen it is
 * @param screen which
 * @param place where
 * @param entered what has been entered on it
 * @param after what it is drawn after
 */
public record ScreenRenderer(String plugin, ScreenRef screen, Place place, Entered entered, After after) {
    /** What a screen is drawn after. */
    public enum After {
        /** It was opened. */
        OPENING,
        /** A control changed. */
        CHANGE,
        /** A button was pressed, and what it does did not come off. */
        REFUSED_ACTION,
        /** A button was pressed, and it is done. */
        ACTION
    }

    /** Returns the screen as the templates show it. */
    public PaneView draw(Screen shown) {
        List<BlockView> blocks = new ArrayList<>();
        for (Block block : shown.blocks()) {
            blocks.add(block(Ids.below(place.id(), Integer.toString(blocks.size())), block));
        }
        return new PaneView(
                place,
                shown.title(),
                blocks,
                ControlView.all(place.id() + "-foot", plugin, screen, shown.controls(), 0),
                place.hidden(),
                Addresses.screen(plugin, screen),
                self(),
                place.isAbove() ? null : Addresses.with(page(), remembered(shown)),
                shown.unsaved(),
                seconds(shown.refresh()),
                after != After.ACTION);
    }

    private String self() {
        if (place.inSettings()) {
            return Addresses.SETTINGS;
        }
        if (place.inMonitoring()) {
            return Addresses.MONITORING;
        }
        return place.registry().isEmpty()
                ? Addresses.window(plugin, screen)
                : Addresses.window(plugin, ScreenRef.of(place.registry()));
    }

    private String page() {
        if (place.inSettings()) {
            return Addresses.SETTINGS_PAGE;
        }
        if (place.inMonitoring()) {
            return Addresses.with(Addresses.MONITORING_PAGE, List.of(new Hidden("tab", place.frame())));
        }
        return place.registry().isEmpty()
                ? Addresses.page(plugin, screen)
                : Addresses.with(
                        Addresses.page(plugin, ScreenRef.of(place.registry())),
                        List.of(new Hidden("tab", Addresses.key(screen))));
    }

    private boolean hasActed() {
        return after == After.ACTION || after == After.REFUSED_ACTION;
    }

    /** Lists what a reload brings back: filters, order and page of the tables. Forms are not kept in addresses. */
    private List<Hidden> remembered(Screen shown) {
        List<Hidden> remembered = new ArrayList<>();
        if (entered.input().isNew() || place.isSection()) {
            return remembered;
        }
        for (Block block : shown.blocks()) {
            if (block instanceof Block.Table table) {
                remember(table, remembered);
            }
        }
        return remembered;
    }

    private void remember(Block.Table table, List<Hidden> remembered) {
        String input = Entered.INPUT + table.name();
        remembered.add(
                new Hidden(input + ".page", Integer.toString(table.paging().page())));
        remembered.add(
                new Hidden(input + ".size", Integer.toString(table.paging().size())));
        remembered.add(new Hidden(input + ".sort", table.sort().toString()));
        for (Field filter : table.filters()) {
            if (filter instanceof Field.Secret || filter instanceof Field.File || filter instanceof Field.Hidden) {
                continue;
            }
            entered.input().all(filter.name()).stream()
                    .filter(value -> !value.isBlank())
                    .forEach(value -> remembered.add(new Hidden(Entered.INPUT + filter.name(), value)));
        }
    }

    private static @Nullable Long seconds(Duration refresh) {
        return refresh.isZero() || refresh.isNegative() ? null : Math.max(1, refresh.toSeconds());
    }

    private BlockView block(String id, Block block) {
        if (block instanceof Block.Notice notice) {
            return new BlockView.NoticeView(
                    TableRenderer.tone(notice.tone()), notice.text().lines().toList());
        }
        if (block instanceof Block.Facts facts) {
            return new BlockView.FactsView(facts.facts().stream()
                    .map(fact -> new BlockView.FactView(fact.label(), fact.value(), TableRenderer.tone(fact.tone())))
                    .toList());
        }
        if (block instanceof Block.Form form) {
            return new BlockView.FormView(
                    form.title(), new FieldRenderer(plugin, screen, entered).all(place.id() + "-field", form.fields()));
        }
        if (block instanceof Block.Cards cards) {
            return BlockRenderer.cards(plugin, id, cards);
        }
        if (block instanceof Block.Progress progress) {
            return BlockRenderer.progress(id, progress);
        }
        if (block instanceof Block.Bars bars) {
            return BlockRenderer.bars(plugin, id, bars);
        }
        if (block instanceof Block.Slips slips) {
            return BlockRenderer.slips(slips);
        }
        if (block instanceof Block.Tabs tabs) {
            return BlockRenderer.tabs(place.id() + "-tabs", tabs);
        }
        if (block instanceof Block.Table table) {
            return new TableRenderer(plugin, screen, entered, hasActed()).draw(place.id() + "-table", table);
        }
        throw new IllegalArgumentException("A block of an unknown kind");
    }
}
