package org.ejournal.plugin.extension;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.host.Metarole;
import org.pf4j.ExtensionPoint;

/**
 * Adds a module of rights to the role editor (RR-1). Read once when the plugin starts.
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
 */
public interface RoleRights extends ExtensionPoint {
    /** Returns the plugin's rights. */
    Module module();

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
}
