package org.ejournal.sferum.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Spelling;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.setup.Administrators.Administrator;

/** The registry «Администраторы», in which the chat administrator is chosen for the settings (OS-1); nothing is changed here. */
class AdministratorLookup implements PluginScreen {
    static final String NAME = "settings-administrator";

    private static final String SEARCH = "name";
    private static final String CHOOSE = "choose";
    private static final String NONE = "none";
    private static final String CANCEL = "cancel";
    private static final Sort BY_NAME = new Sort("", false);

    private final Rights rights;
    private final Administrators administrators;

    AdministratorLookup(Rights rights, Administrators administrators) {
        this.rights = rights;
        this.administrators = administrators;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        rights.require(request.viewer(), Permission.CHANGE_SETTINGS);
        Words words = Words.of(request.viewer());
        List<Control> controls = List.of(
                Control.primary(CHOOSE, words.say("settings.administrator.choose")),
                Control.action(NONE, words.say("settings.administrator.none")),
                Control.action(CANCEL, words.say("button.cancel")));
        return Screen.of(
                words.say("settings.administrators"),
                List.of(table(words, request.input(), found(request.viewer(), request.input()))),
                controls);
    }

    private Block table(Words words, Input input, List<Administrator> found) {
        Paging paging = Pager.paging(query(input), found.size());
        return new Block.Table(
                NAME,
                List.of(Field.text(
                        SEARCH,
                        words.say("settings.administrator.search"),
                        input.one(SEARCH).orElse(""))),
                List.of(),
                Stream.of("name", "position")
                        .map(name ->
                                new Column(name, words.say("settings.administrator." + name), Column.Kind.TEXT, false))
                        .toList(),
                Pager.cut(found, paging).stream().map(AdministratorLookup::row).toList(),
                paging,
                BY_NAME,
                Block.Selection.ONE,
                words.say("settings.administrator.empty"));
    }

    private static Block.Row row(Administrator one) {
        return new Block.Row(one.id(), List.of(Cell.of(one.name()), Cell.of(one.positions())), Target.nowhere());
    }

    private static TableQuery query(Input input) {
        return Pager.query(input, NAME, BY_NAME);
    }

    /** Every word of the search stands somewhere in the name. */
    private List<Administrator> found(Viewer viewer, Input input) {
        List<String> wanted =
                Arrays.asList(Spelling.plain(input.one(SEARCH).orElse("")).split(" "));
        return registry(viewer).stream()
                .filter(one -> wanted.stream().allMatch(Spelling.plain(one.name())::contains))
                .toList();
    }

    private List<Administrator> registry(Viewer viewer) {
        try {
            return administrators.all(viewer.organisation());
        } catch (RosterUnavailableException silent) {
            return List.of();
        }
    }

    /** Who is not among the rows cannot be chosen. */
    @Override
    public Outcome act(ActionRequest request) {
        rights.require(request.viewer(), Permission.CHANGE_SETTINGS);
        return switch (request.action()) {
            case CHOOSE -> chosen(request);
            case NONE -> new Outcome.Bring(Map.of(OrganisationConfigs.CHAT_ADMINISTRATOR, ""));
            case CANCEL -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome chosen(ActionRequest request) {
        List<String> selected = query(request.input()).selected();
        return found(request.viewer(), request.input()).stream()
                .filter(one -> selected.contains(one.id()))
                .findFirst()
                .<Outcome>map(one -> new Outcome.Bring(Map.of(OrganisationConfigs.CHAT_ADMINISTRATOR, one.id())))
                .orElseGet(() -> new Outcome.Stay(
                        Tone.INFO, Words.of(request.viewer()).say("settings.administrator.nobody-chosen")));
    }
}
