package org.ejournal.plugin.extension;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.pf4j.ExtensionPoint;

/**
 * Adds a module of rights to the role editor (RR-1), and metaroles and access rights where the plugin has any.
 *
 * <p>The host decides who holds which right and says so in {@link org.ejournal.plugin.host.Viewer#rights}; the plugin
 * enforces it where the work is done (RR-2).
 *
 * <pre>{@code
 * public Module module() {
 *     return new Module("Приветствия", List.of(new Right(
 *             "greetings.manage", "Управление приветствиями", Set.of(Metarole.ORGANISATION_ADMINISTRATOR))));
 * }
 * }</pre>
 *
 * <p>A metarole of the plugin's own stands in «Роли» beside the host's and is edited there like them:
 *
 * <pre>{@code
 * public List<AddedMetarole> metaroles() {
 *     return List.of(new AddedMetarole("greeter", "Ответственный за приветствия", Set.of("greetings.manage")));
 * }
 *
 * public boolean holds(String metarole, OrganisationId organisation, PersonId person) {
 *     return metarole.equals("greeter") && settings.greeter(organisation).equals(person);
 * }
 * }</pre>
 *
 * <p>An access right stands in its group of every access profile («Права доступа»), and a position that has the profile
 * gives its rights to whoever holds the position:
 *
 * <pre>{@code
 * public List<AccessRight> accessRights() {
 *     return List.of(new AccessRight("greetings", "Пользователи", "Приветствия", Set.of("greetings.manage")));
 * }
 * }</pre>
 */
public interface RoleRights extends ExtensionPoint {
    /** Returns the plugin's rights. */
    Module module();

    /** Returns the metaroles that the plugin adds to the host's own; none unless overridden. */
    default List<AddedMetarole> metaroles() {
        return List.of();
    }

    /**
     * Returns whether the person holds one of {@link #metaroles} in the organisation now. The host asks at every request
     * (RR-4), and gives the rights only to whoever works for the organisation that day: somebody dismissed has none,
     * whatever is returned here.
     *
     * @param metarole the id of the metarole
     */
    default boolean holds(String metarole, OrganisationId organisation, PersonId person) {
        return false;
    }

    /** Returns the access rights that the plugin adds to the host's access profiles; none unless overridden. */
    default List<AccessRight> accessRights() {
        return List.of();
    }

    /**
     * The rights of one plugin.
     *
     * @param label its name in the role editor, such as «Сферум»
     * @param rights its rights, in order
     */
    record Module(String label, List<Right> rights) {
        /** Copies the list. */
        public Module {
            rights = List.copyOf(rights);
        }
    }

    /**
     * A right: that an action may be done. On which objects it may be done comes from the roster (RR-3).
     *
     * @param id unique in the plugin
     * @param label its name beside its switch
     * @param onByDefault the metaroles that hold it until somebody switches it off
     */
    record Right(String id, String label, Set<Metarole> onByDefault) {
        /** Copies the set. */
        public Right {
            onByDefault = Set.copyOf(onByDefault);
        }
    }

    /**
     * A metarole that the plugin adds, such as «Администратор чатов Сферума».
     *
     * @param id unique in the plugin
     * @param label its name in «Роли»
     * @param rights the ids of the plugin's rights that it holds until somebody switches them off
     */
    record AddedMetarole(String id, String label, Set<String> rights) {
        /** Copies the set. */
        public AddedMetarole {
            rights = Set.copyOf(rights);
        }
    }

    /**
     * A switch of an access profile that gives several rights at once, such as «Управление чатами» (seed 000, section 3).
     * It is off until somebody switches it on.
     *
     * @param id unique among the plugin's access rights
     * @param group the group of access rights in which it stands, such as «Пользователи»; groups of one name are one
     * @param label its name beside its switch
     * @param rights the ids of the plugin's rights that it gives
     */
    record AccessRight(String id, String group, String label, Set<String> rights) {
        /** Copies the set. */
        public AccessRight {
            rights = Set.copyOf(rights);
        }
    }
}
