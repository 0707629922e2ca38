package org.ejournal.plugin.conformance;

/**
 * Checks everything that {@link org.ejournal.plugin.host.Host} and what it leads to promise. A journal passes when all its
 * tests pass on a host that has at least two organisations with people, classes and, where it has a timetable, lessons.
 *
 * <pre>{@code
 * class OurHostTest extends HostConformance {
 *     public Host host() {
 *         return journal.hostFor("conformance");
 *     }
 * }
 * }</pre>
 *
 * <p>The suite writes settings whose names begin with {@code conformance-}, makes a key of that name, sends one message and
 * makes and drops a schema of that name; it takes away what it set. It changes nothing else.
 */
public abstract class HostConformance
        implements DoorRules,
                RosterRules,
                DetailRules,
                TimetableRules,
                SettingsRules,
                SecretRules,
                MessageRules,
                DatabaseRules,
                AddressRules {}
