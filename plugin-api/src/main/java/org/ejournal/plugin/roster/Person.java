package org.ejournal.plugin.roster;

import java.util.Map;

/**
 * A person of an organisation, whatever their parts in it.
 *
 * <p>Birth date, sex and phone number are left out on purpose: who belongs where does not depend on them.
 *
 * @param id the person's id
 * @param name the person's name
 * @param externalIds the person's ids in other systems by the system's name in upper case, such as {@code VK} to
 *     {@code 123} (OneRoster {@code userIds}); empty where nothing is known
 */
public record Person(PersonId id, PersonName name, Map<String, String> externalIds) {
    /** Copies the map. */
    public Person {
        externalIds = Map.copyOf(externalIds);
    }
}
