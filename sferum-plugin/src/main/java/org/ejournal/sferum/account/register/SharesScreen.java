package org.ejournal.sferum.account.register;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Bar;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** How many have linked an account: of the organisation by what they are, and of each class its pupils and parents. */
class SharesScreen implements PluginScreen {
    static final String NAME = "link-shares";

    private static final String CLOSE = "close";

    private final Register register;
    private final LinkWords words;

    SharesScreen(Register register, LinkWords words) {
        this.register = register;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Words said = words.of(request.viewer());
        return Screen.of(
                said.say("shares.title"),
                blocks(request, said),
                List.of(Control.action(CLOSE, said.say("button.close"))));
    }

    private List<Block> blocks(ScreenRequest request, Words said) {
        try {
            Register.People people = register.read(request.viewer());
            return List.of(
                    bars("shares.organisation", List.of(""), List.of(Role.values()), people, said),
                    bars("shares.classes", people.classes(), List.of(Role.PUPIL, Role.GUARDIAN), people, said));
        } catch (RosterUnavailableException silent) {
            return List.of(new Block.Notice(Tone.WARNING, said.say("register.silent")));
        }
    }

    private static Block bars(
            String title, List<String> classes, List<Role> roles, Register.People people, Words said) {
        return new Block.Bars(
                said.say(title),
                classes.stream()
                        .flatMap(one -> roles.stream().map(role -> bar(one, role, people, said)))
                        .filter(bar -> bar.whole() > 0)
                        .toList(),
                said.say("register.empty"));
    }

    private static Bar bar(String schoolClass, Role role, Register.People people, Words said) {
        Predicate<Entry> theirs =
                entry -> entry.roles().contains(role) && (schoolClass.isEmpty() || entry.isIn(schoolClass, role));
        Share share = Share.of(people.entries().stream().filter(theirs).toList());
        return new Bar(
                schoolClass.isEmpty()
                        ? said.say("shares.all." + role)
                        : said.say("shares.of-class", schoolClass, said.say("shares.role." + role)),
                share.linked(),
                share.all(),
                share.say(said, "shares.figures"),
                Target.window(new ScreenRef(
                        RegisterScreen.NAME, Map.of(Narrowing.CLASS, schoolClass, Narrowing.ROLE, role.name()))));
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (request.action().equals(CLOSE)) {
            return new Outcome.Close("");
        }
        throw PluginScreen.unknown(request);
    }
}
