package org.ejournal.sferum.account.register;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Slip;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.LinkDoor;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** A sheet to print for a class, or for the staff: a slip with a personal code for everybody without an account. */
class SheetScreen implements PluginScreen {
    static final String NAME = "link-sheet";

    private static final String STAFF = "*";
    private static final String CLOSE = "close";

    private final Register register;
    private final LinkDoor door;
    private final LinkWords words;

    SheetScreen(Register register, LinkDoor door, LinkWords words) {
        this.register = register;
        this.door = door;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Words said = words.of(request.viewer());
        return door.isOpen() ? sheet(request, said) : closed(request, said);
    }

    /** Nobody prints what leads nowhere. */
    private Screen closed(ScreenRequest request, Words said) {
        register.require(request.viewer());
        return Screen.of(
                said.say("sheet.title"),
                List.of(new Block.Notice(Tone.WARNING, said.say("register.closed"))),
                List.of(Control.action(CLOSE, said.say("button.close"))));
    }

    private Screen sheet(ScreenRequest request, Words said) {
        List<Control> controls = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        try {
            Register.People people = register.read(request.viewer());
            String chosen = chosen(request, people.classes());
            blocks.add(new Block.Form("", List.of(choice(people.classes(), chosen, said))));
            List<Slip> slips = slips(people, chosen, said);
            blocks.add(new Block.Slips(slips, said.say("sheet.empty")));
            if (!slips.isEmpty()) {
                controls.add(new Control.Print(said.say("sheet.print")));
            }
        } catch (RosterUnavailableException silent) {
            blocks.add(new Block.Notice(Tone.WARNING, said.say("register.silent")));
        }
        controls.add(Control.action(CLOSE, said.say("button.close")));
        return Screen.of(said.say("sheet.title"), blocks, controls);
    }

    private static String chosen(ScreenRequest request, List<String> classes) {
        String asked = request.input()
                .one(Narrowing.CLASS)
                .orElse(request.screen().parameters().getOrDefault(Narrowing.CLASS, ""));
        return asked.equals(STAFF) || classes.contains(asked)
                ? asked
                : classes.stream().findFirst().orElse(STAFF);
    }

    private static Field choice(List<String> classes, String chosen, Words said) {
        List<Option> options = new ArrayList<>();
        classes.forEach(name -> options.add(new Option(name, name)));
        options.add(new Option(STAFF, said.say("sheet.staff")));
        return Field.choice(Narrowing.CLASS, said.say("register.filter.class"), options, chosen);
    }

    private List<Slip> slips(Register.People people, String chosen, Words said) {
        List<Entry> without = people.entries().stream()
                .filter(entry -> !entry.linked() && belongs(entry, chosen))
                .toList();
        return Ranking.sort(without, Ranking.BY_NAME).stream()
                .map(entry -> slip(entry, chosen, said))
                .toList();
    }

    private static boolean belongs(Entry entry, String chosen) {
        return chosen.equals(STAFF)
                ? entry.roles().contains(Role.STAFF)
                : entry.isIn(chosen, Role.PUPIL) || entry.isIn(chosen, Role.GUARDIAN);
    }

    private Slip slip(Entry entry, String chosen, Words said) {
        String what = chosen.equals(STAFF) ? said.say("sheet.staff") : chosen;
        return new Slip(
                entry.name().full(),
                List.of(what, said.say("sheet.what-to-do", said.say("link.begin"))),
                door.of(entry.person()));
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (request.action().equals(CLOSE)) {
            return new Outcome.Close("");
        }
        throw PluginScreen.unknown(request);
    }
}
