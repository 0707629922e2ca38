package org.ejournal.sferum.desktop;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.pf4j.Extension;

/** The plugin's module in the role editor, and «Администратор чатов Сферума» among the metaroles (RR-1). */
@Extension
public class SferumRights implements RoleRights {
    static final String CHAT_ADMINISTRATOR = "chat-administrator";
    private static final String KEEPING_CHATS = "keeping-chats";
    private static final Locale LOCALE = new Locale("ru");
    private static final Set<Permission> OF_THE_REGISTRY =
            EnumSet.complementOf(EnumSet.of(Permission.CHANGE_SETTINGS, Permission.WATCH_REGION));

    private static final Set<Permission> OF_KEEPING_CHATS =
            EnumSet.of(Permission.SEE_ALL_CHATS, Permission.INITIALISE_CHATS, Permission.MANAGE_CHATS);

    private final OrganisationConfigs configs;
    private final Words words = new Words(LOCALE);

    /** Made by the host. */
    public SferumRights(SferumPlugin plugin) {
        this(plugin.service(OrganisationConfigs.class));
    }

    SferumRights(OrganisationConfigs configs) {
        this.configs = configs;
    }

    @Override
    public Module module() {
        return new Module(
                words.say("rights.module"),
                Arrays.stream(Permission.values())
                        .map(permission -> new Right(
                                permission.id(), words.say("rights." + permission.id()), permission.onByDefault()))
                        .toList());
    }

    /** Seed 002 gives the chat administrator all rights in the registry; the settings stay with the organisation's. */
    @Override
    public List<AddedMetarole> metaroles() {
        return List.of(
                new AddedMetarole(CHAT_ADMINISTRATOR, words.say("rights.chat-administrator"), ids(OF_THE_REGISTRY)));
    }

    private static Set<String> ids(Set<Permission> permissions) {
        return permissions.stream().map(Permission::id).collect(Collectors.toSet());
    }

    /** «Управление чатами» of seed 000, section 3. */
    @Override
    public List<AccessRight> accessRights() {
        return List.of(new AccessRight(
                KEEPING_CHATS,
                words.say("access.group.users"),
                words.say("access.keeping-chats"),
                ids(OF_KEEPING_CHATS)));
    }

    @Override
    public boolean holds(String metarole, OrganisationId organisation, PersonId person) {
        return metarole.equals(CHAT_ADMINISTRATOR) && configs.of(organisation).isChatAdministrator(person);
    }
}
