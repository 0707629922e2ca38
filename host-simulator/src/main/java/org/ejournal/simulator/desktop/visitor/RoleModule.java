package org.ejournal.simulator.desktop.visitor;

import java.util.List;

/**
 * The rights of one plugin as a role holds them.
 *
 * @param plugin the plugin's id
 * @param label the module's name
 * @param switches a switch for each right, in the plugin's order
 */
public record RoleModule(String plugin, String label, List<Switch> switches) {
    /** Copies the list. */
    public RoleModule {
        switches = List.copyOf(switches);
    }

    /** Returns how many rights of the module the role holds. */
    public long held() {
        return switches.stream().filter(Switch::on).count();
    }

    /**
     * A right's switch.
     *
     * @param right which right
     * @param label its name
     * @param on whether the role holds it
     * @param byDefault whether it holds it while nobody has switched it
     */
    public record Switch(RightName right, String label, boolean on, boolean byDefault) {}
}
