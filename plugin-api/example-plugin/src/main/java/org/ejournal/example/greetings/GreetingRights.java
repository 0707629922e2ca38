package org.ejournal.example.greetings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.host.Metarole;
import org.pf4j.Extension;

/** The plugin's module in the role editor, with its one right. */
@Extension
public class GreetingRights implements RoleRights {
    @Override
    public Module module() {
        Words words = Words.in(Locale.forLanguageTag("ru"));
        Right manage = new Right(Greetings.MANAGE, words.say("right"), Set.of(Metarole.ORGANISATION_ADMINISTRATOR));
        return new Module(words.say("module"), List.of(manage));
    }
}
