package org.ejournal.sferum.chat.pick;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/**
 * A window in which people are picked (CM-5). It changes nothing: whom somebody picked is brought to the window below, which
 * reads it by {@link Picked#brought}.
 */
public abstract class PickScreen implements PluginScreen {
    private static final String CHOOSE = "choose";
    private static final String CANCEL = "cancel";

    private final String name;
    private final Roster roster;

    /** Makes one that is asked for under that name. */
    protected PickScreen(String name, Roster roster) {
        this.name = name;
        this.roster = roster;
    }

    /**
     * Returns who may be picked; asked at every look, so that a right that is gone is gone.
     *
     * @param input what the window carries along
     * @throws org.ejournal.plugin.extension.UnknownScreenException when there is no such window for the viewer
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the viewer may not change what it is about
     */
    protected abstract Scope scope(Viewer viewer, ScreenRef screen, Input input);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Screen show(ScreenRequest request) {
        return draw(request.viewer(), request.input(), choice(request.viewer(), request.screen(), request.input()));
    }

    private Choice choice(Viewer viewer, ScreenRef screen, Input input) {
        return Choice.of(scope(viewer, screen, input), roster, viewer, PickTable.ticked(input));
    }

    @Override
    public final Outcome act(ActionRequest request) {
        Input input = request.input();
        Choice choice = choice(request.viewer(), request.screen(), input);
        return switch (request.action()) {
            case PickTable.SEARCH -> new Outcome.Stay(Tone.PLAIN, "");
            case PickTable.ALL ->
                new Outcome.Show(draw(
                        request.viewer(), input, choice.and(choice.free(choice.matching(PickFilter.read(input))))));
            case PickTable.LIST -> list(request, choice);
            case CHOOSE -> choose(words(request.viewer(), choice), choice);
            case CANCEL -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private static Outcome list(ActionRequest request, Choice choice) {
        Choice more = choice.and(PasteForm.found(choice, request.input()));
        return more.picked().equals(choice.picked())
                ? new Outcome.Stay(Tone.INFO, words(request.viewer(), choice).say("paste.none"))
                : new Outcome.Show(draw(request.viewer(), request.input(), more));
    }

    private static Words words(Viewer viewer, Choice choice) {
        return Words.of(viewer).in(choice.scope().profile().id());
    }

    private static Outcome choose(Words words, Choice choice) {
        if (choice.picked().isEmpty()) {
            return new Outcome.Stay(Tone.INFO, words.say("pick.none"));
        }
        return choice.picked().size() > Picked.MOST
                ? new Outcome.Stay(Tone.WARNING, words.say("pick.too-many", String.valueOf(Picked.MOST)))
                : Picked.bring(choice.picked());
    }

    private static Screen draw(Viewer viewer, Input input, Choice choice) {
        Words words = words(viewer, choice);
        int picked = choice.picked().size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PickTable(words, choice, input).draw());
        blocks.add(new Block.Notice(Tone.PLAIN, words.say("pick.picked", String.valueOf(picked))));
        blocks.addAll(new PasteForm(words, choice, input).draw());
        return Screen.of(title(words, choice), blocks, controls(words)).unsaved(picked > 0);
    }

    /** A window for one party alone bears its name (002, CM-4). */
    private static String title(Words words, Choice choice) {
        return choice.scope().parties().size() == 1
                ? words.say("pick.party." + choice.scope().parties().iterator().next())
                : words.say("pick.title");
    }

    private static List<Control> controls(Words words) {
        return List.of(
                Control.primary(CHOOSE, words.say("pick.choose")), Control.action(CANCEL, words.say("button.cancel")));
    }
}
