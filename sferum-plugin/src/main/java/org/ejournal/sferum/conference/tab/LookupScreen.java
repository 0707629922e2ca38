package org.ejournal.sferum.conference.tab;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.PluginScreen;

/** A window in which one thing is chosen and brought to the one below; nothing is changed here. */
abstract class LookupScreen implements PluginScreen {
    private static final String CHOOSE = "choose";
    private static final String NONE = "none";
    private static final String CANCEL = "cancel";
    private static final Sort AS_FOUND = new Sort("", false);

    private final String name;
    private final String field;
    private final TabLanguage language;

    /**
     * Makes one.
     *
     * @param field the field of the window below that it is chosen for
     */
    LookupScreen(String name, String field, TabLanguage language) {
        this.name = name;
        this.field = field;
        this.language = language;
    }

    /** Returns what may be chosen; refuses it to whoever may make no conference. */
    abstract Found found(Viewer viewer, TabWords words, Input input);

    /**
     * What may be chosen.
     *
     * @param filters what narrows it
     * @param columns the columns
     * @param rows all rows
     * @param empty what stands there where there is none
     */
    record Found(List<Field> filters, List<Block.Column> columns, List<Row> rows, String empty) {}

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Screen show(ScreenRequest request) {
        TabWords words = language.of(request.viewer());
        Found found = found(request.viewer(), words, request.input());
        Paging paging = Pager.paging(
                Pager.query(request.input(), name, AS_FOUND), found.rows().size());
        Block table = new Block.Table(
                name,
                found.filters(),
                List.of(),
                found.columns(),
                Pager.cut(found.rows(), paging),
                paging,
                AS_FOUND,
                Block.Selection.ONE,
                found.empty());
        return Screen.of(words.say("window." + field), List.of(table), controls(words));
    }

    private List<Control> controls(TabWords words) {
        Control choose = Control.primary(CHOOSE, words.say("choose"));
        Control cancel = Control.action(CANCEL, words.said().say("button.cancel"));
        return List.of(choose, Control.action(NONE, words.say("choose.none." + field)), cancel);
    }

    /** What is not among the rows cannot be chosen. */
    @Override
    public final Outcome act(ActionRequest request) {
        TabWords words = language.of(request.viewer());
        Found found = found(request.viewer(), words, request.input());
        return switch (request.action()) {
            case CHOOSE -> chosen(request, words, found);
            case NONE -> new Outcome.Bring(Map.of(field, ""));
            case CANCEL -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome chosen(ActionRequest request, TabWords words, Found found) {
        List<String> selected = Pager.query(request.input(), name, AS_FOUND).selected();
        return found.rows().stream()
                .filter(row -> selected.contains(row.id()) && row.barred().isEmpty())
                .findFirst()
                .<Outcome>map(row -> new Outcome.Bring(Map.of(field, row.id())))
                .orElseGet(() -> new Outcome.Stay(Tone.INFO, words.say("choose.nothing")));
    }
}
