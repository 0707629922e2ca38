package org.ejournal.sferum.account.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;
import org.ejournal.sferum.screen.export.Sheet;

/** The tab of the registry in which administrators see who has linked an account. */
class RegisterScreen implements PluginScreen {
    static final String NAME = "links";

    private static final String TABLE = "people";

    private final Register register;
    private final Reminder reminder;
    private final LinkWords words;
    private final Moments moments;

    RegisterScreen(Register register, Reminder reminder, LinkWords words, Moments moments) {
        this.register = register;
        this.reminder = reminder;
        this.words = words;
        this.moments = moments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Words said = words.of(request.viewer());
        String title = said.say("register.title");
        try {
            Register.People people = register.read(request.viewer());
            return Screen.of(title, List.of(summary(people, said), table(request, people, said)), List.of());
        } catch (RosterUnavailableException silent) {
            return Screen.of(title, List.of(new Block.Notice(Tone.WARNING, said.say("register.silent"))), List.of());
        }
    }

    private static Block summary(Register.People people, Words said) {
        Share share = Share.of(people.entries());
        return new Block.Notice(Tone.INFO, share.say(said, "register.summary"));
    }

    private Block.Table table(ScreenRequest request, Register.People people, Words said) {
        Narrowing narrowing = Narrowing.read(request.screen(), request.input());
        TableQuery query = Pager.query(request.input(), TABLE, Ranking.BY_NAME);
        Sort sort = Ranking.known(query.sort());
        List<Entry> found = narrow(people, narrowing, sort);
        Block.Paging paging = Pager.paging(query, found.size());
        EntryWords entries = new EntryWords(said, moments);
        return new Block.Table(
                TABLE,
                filters(narrowing, people.classes(), said),
                RegisterTools.of(said),
                entries.columns(),
                Pager.cut(found, paging).stream()
                        .map(entry -> new Row(entry.person().value(), entries.cells(entry), Target.nowhere()))
                        .toList(),
                paging,
                sort,
                Block.Selection.NONE,
                said.say(narrowing.narrows() ? "register.empty.search" : "register.empty"));
    }

    private static List<Entry> narrow(Register.People people, Narrowing narrowing, Sort sort) {
        return Ranking.sort(people.entries().stream().filter(narrowing::lets).toList(), sort);
    }

    private static List<Field> filters(Narrowing narrowing, List<String> classes, Words said) {
        List<Option> standings = new ArrayList<>(options(said, "register.standing.", Standing.values()));
        standings.add(new Option(Narrowing.MISFITS, said.say("register.standing.MISFITS")));
        String standing = narrowing.standing().map(Enum::name).orElse(narrowing.misfits() ? Narrowing.MISFITS : "");
        return List.of(
                choice(said, Narrowing.STANDING, standings, standing),
                choice(
                        said,
                        Narrowing.ROLE,
                        options(said, "register.role.", Role.values()),
                        narrowing.role().map(Enum::name).orElse("")),
                choice(
                        said,
                        Narrowing.CLASS,
                        classes.stream().map(name -> new Option(name, name)).toList(),
                        narrowing.schoolClass()),
                Field.text(Narrowing.SURNAME, said.say("register.filter.surname"), narrowing.surname()));
    }

    private static List<Option> options(Words said, String prefix, Enum<?>[] all) {
        return Stream.of(all)
                .map(one -> new Option(one.name(), said.say(prefix + one)))
                .toList();
    }

    private static Field choice(Words said, String name, List<Option> options, String value) {
        List<Option> all = Stream.concat(Stream.of(new Option("", said.say("register.filter.all"))), options.stream())
                .toList();
        return Field.choice(name, said.say("register.filter." + name), all, value);
    }

    @Override
    public Outcome act(ActionRequest request) {
        Narrowing narrowing = Narrowing.read(request.screen(), request.input());
        return RegisterTools.press(request, narrowing).orElseGet(() -> work(request, narrowing));
    }

    private Outcome work(ActionRequest request, Narrowing narrowing) {
        Words said = words.of(request.viewer());
        try {
            return reminder.press(request, narrowing, said)
                    .or(() -> FileKind.press(request.action(), () -> sheet(request, narrowing, said)))
                    .orElseThrow(() -> PluginScreen.unknown(request));
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.WARNING, said.say("register.silent"));
        }
    }

    private Sheet sheet(ActionRequest request, Narrowing narrowing, Words said) {
        Viewer viewer = request.viewer();
        EntryWords entries = new EntryWords(said, moments);
        Sort sort = Ranking.known(
                Pager.query(request.input(), TABLE, Ranking.BY_NAME).sort());
        return new Sheet(
                said.say("register.title"),
                entries.heads(),
                narrow(register.read(viewer), narrowing, sort).stream()
                        .map(entries::texts)
                        .toList());
    }
}
