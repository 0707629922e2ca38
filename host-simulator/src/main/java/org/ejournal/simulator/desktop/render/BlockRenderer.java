package org.ejournal.simulator.desktop.render;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.ui.Block;

/** Draws the parts of a screen that hold nothing to fill in. */
final class BlockRenderer {
    private BlockRenderer() {}

    static BlockView cards(String plugin, String id, Block.Cards cards) {
        List<BlockView.CardView> views = new ArrayList<>();
        for (Block.Card card : cards.cards()) {
            views.add(new BlockView.CardView(
                    id + "-" + views.size(),
                    card.title(),
                    card.lines(),
                    card.badge(),
                    LinkView.of(plugin, card.target())));
        }
        return new BlockView.CardsView(views, cards.empty());
    }

    static BlockView progress(String id, Block.Progress progress) {
        long total = Math.max(1, progress.total());
        long done = Math.max(0, Math.min(progress.done(), total));
        return new BlockView.ProgressView(id, progress.label(), done, total, percent(done, total), progress.detail());
    }

    static BlockView bars(String plugin, String id, Block.Bars bars) {
        List<BlockView.BarView> views = new ArrayList<>();
        for (Block.Bar bar : bars.bars()) {
            views.add(new BlockView.BarView(
                    id + "-" + views.size(),
                    bar.label(),
                    percent(bar.part(), bar.whole()),
                    bar.text(),
                    LinkView.of(plugin, bar.target())));
        }
        return new BlockView.BarsView(id, bars.title(), views, bars.empty());
    }

    /** Rounds down, so that nothing is full before it is. */
    private static int percent(long part, long whole) {
        return whole <= 0 ? 0 : (int) (Math.max(0, Math.min(part, whole)) * 100 / whole);
    }

    static BlockView tabs(String parent, Block.Tabs tabs) {
        String id = Ids.below(parent, tabs.name());
        List<BlockView.TabView> views = tabs.tabs().stream()
                .map(tab -> new BlockView.TabView(
                        Ids.below(id, tab.value()),
                        tab.value(),
                        tab.label(),
                        tab.value().equals(tabs.current())))
                .toList();
        return new BlockView.TabsView(id, Entered.INPUT + tabs.name(), tabs.label(), tabs.current(), views);
    }

    static BlockView slips(Block.Slips slips) {
        return new BlockView.SlipsView(
                slips.slips().stream().map(BlockRenderer::slip).toList(), slips.empty());
    }

    /** An address that is not on the web gets no code, as it gets no link elsewhere. */
    private static BlockView.SlipView slip(Block.Slip slip) {
        LinkView link = LinkView.of(slip.address());
        return new BlockView.SlipView(
                slip.title(), slip.lines(), link.href(), link.isAddress() ? QrCode.of(slip.address()) : null);
    }
}
