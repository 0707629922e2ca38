package org.ejournal.sferum.desktop;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Words;
import org.pf4j.Extension;

/** The plugin's module in the role editor (RR-1). */
@Extension
public class SferumRights implements RoleRights {
    private static final Locale LOCALE = new Locale("ru");

    @Override
    public Module module() {
        Words words = new Words(LOCALE);
        return new Module(
                words.say("rights.module"),
                Arrays.stream(Permission.values())
                        .map(permission -> new Right(
                                permission.id(), words.say("rights." + permission.id()), EnumSet.allOf(Metarole.class)))
                        .toList());
    }
}
