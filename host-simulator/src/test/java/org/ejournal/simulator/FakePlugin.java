package org.ejournal.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ejournal.plugin.extension.OrganisationSettings;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.extension.ScreenSource;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.simulator.plugins.Extensions;
import org.pf4j.ExtensionPoint;

/** A plugin with a settings form that remembers what it was sent, and the way to it. */
final class FakePlugin implements Extensions, OrganisationSettings, ScreenSource, RoleRights {
    static final String ID = "greetings";

    final List<ActionRequest> saved = new ArrayList<>();
    Outcome answer = new Outcome.Stay(Tone.SUCCESS, "");

    @Override
    public Section section() {
        return new Section("Приветствия", ScreenRef.of("settings"), "save");
    }

    @Override
    public Module module() {
        return new Module(
                "Приветствия",
                List.of(
                        new Right("manage", "Управлять", Set.of(Metarole.ORGANISATION_ADMINISTRATOR)),
                        new Right("rule", "Править", Set.of(Metarole.SUPERADMINISTRATOR))));
    }

    @Override
    public Screen show(ScreenRequest request) {
        return form("");
    }

    static Screen form(String error) {
        List<Option> tones = List.of(new Option("warm", "Тепло"), new Option("cool", "Сдержанно"));
        return Screen.of(
                "Приветствия",
                List.of(
                        new Block.Notice(Tone.INFO, "…"),
                        new Block.Form(
                                "",
                                List.of(
                                        new Field.Text("community", "Сообщество", "", error, "", 20, true),
                                        Field.choice("tone", "Тон", tones, "cool"),
                                        new Field.Ticks("days", "Дни", "", "", tones, List.of("warm", "cool")),
                                        new Field.Secret("token", "Ключ", "", "", false)))),
                List.of(Control.primary("save", "Сохранить")));
    }

    @Override
    public Outcome act(ActionRequest request) {
        saved.add(request);
        return answer;
    }

    @Override
    public <T extends ExtensionPoint, R> List<R> askAll(Class<T> kind, BiFunction<String, T, R> question) {
        return List.of(question.apply(ID, kind.cast(this)));
    }

    @Override
    public <T extends ExtensionPoint, R> R ask(String plugin, Class<T> kind, Function<T, R> question) {
        return question.apply(kind.cast(this));
    }

    Map<String, List<String>> input() {
        return saved.get(saved.size() - 1).input().values();
    }
}
