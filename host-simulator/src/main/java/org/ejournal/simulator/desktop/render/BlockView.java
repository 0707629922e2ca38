package org.ejournal.simulator.desktop.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a screen as the templates show it. */
public sealed interface BlockView
        permits BlockView.NoticeView,
                BlockView.FactsView,
                BlockView.FormView,
                BlockView.CardsView,
                BlockView.ProgressView,
                BlockView.BarsView,
                BlockView.SlipsView,
                BlockView.TabsView,
                TableView {
    /** Returns which template shows it. */
    String kind();

    /**
     * A paragraph.
     *
     * @param tone how it is meant
     * @param lines its lines
     */
    record NoticeView(String tone, List<String> lines) implements BlockView {
        @Override
        public String kind() {
            return "notice";
        }
    }

    /**
     * Labelled values.
     *
     * @param facts the values
     */
    record FactsView(List<FactView> facts) implements BlockView {
        @Override
        public String kind() {
            return "facts";
        }
    }

    /**
     * A labelled value.
     *
     * @param label what it is
     * @param value what it is now
     * @param tone how it is meant
     */
    record FactView(String label, String value, String tone) {}

    /**
     * Fields to fill in.
     *
     * @param title what they are about; empty for none
     * @param fields the fields
     */
    record FormView(String title, List<FieldView> fields) implements BlockView {
        @Override
        public String kind() {
            return "form";
        }
    }

    /**
     * Cards.
     *
     * @param cards the cards
     * @param empty what stands there when there is none
     */
    record CardsView(List<CardView> cards, String empty) implements BlockView {
        @Override
        public String kind() {
            return "cards";
        }
    }

    /**
     * A card.
     *
     * @param id the id of its element
     * @param title its head line
     * @param lines its text
     * @param badge a word that stands out; empty for none
     * @param link where a click leads
     */
    record CardView(String id, String title, List<String> lines, String badge, LinkView link) {}

    /**
     * How far a piece of work has come.
     *
     * @param id the id of its element
     * @param label what is being done
     * @param done how much is done
     * @param total how much there is to do, at least 1
     * @param percent the same in hundredths
     * @param detail more in words; empty for none
     */
    record ProgressView(String id, String label, long done, long total, int percent, String detail)
            implements BlockView {
        @Override
        public String kind() {
            return "progress";
        }
    }

    /**
     * Shares side by side.
     *
     * @param id the id of its element
     * @param title what they say; empty for none
     * @param bars the bars
     * @param empty what stands there when there is none
     */
    record BarsView(String id, String title, List<BarView> bars, String empty) implements BlockView {
        @Override
        public String kind() {
            return "bars";
        }
    }

    /**
     * A bar.
     *
     * @param id the id of its element
     * @param label what it is about
     * @param percent how much of the whole there is, in hundredths
     * @param text the figures in words
     * @param link where a click leads
     */
    record BarView(String id, String label, int percent, String text, LinkView link) {}

    /**
     * Tabs.
     *
     * @param id the id of its element
     * @param input the name under which the one in front is sent
     * @param label what they are about
     * @param current the value of the one in front
     * @param tabs the tabs
     */
    record TabsView(String id, String input, String label, String current, List<TabView> tabs) implements BlockView {
        @Override
        public String kind() {
            return "tabs";
        }
    }

    /**
     * A tab.
     *
     * @param id the id of its element
     * @param value what is sent
     * @param label what is seen
     * @param front whether it is in front
     */
    record TabView(String id, String value, String label, boolean front) {}

    /**
     * Slips of paper.
     *
     * @param slips the slips
     * @param empty what stands there when there is none
     */
    record SlipsView(List<SlipView> slips, String empty) implements BlockView {
        @Override
        public String kind() {
            return "slips";
        }
    }

    /**
     * A slip.
     *
     * @param title whom it is for
     * @param lines its text
     * @param address the address in letters; empty where it is not on the web
     * @param code the same as a picture; null where there is none
     */
    record SlipView(
            String title,
            List<String> lines,
            String address,
            @Nullable QrCode code) {}
}
