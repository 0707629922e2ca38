package org.ejournal.sferum.rules;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;

/**
 * What an organisation chooses within its profile (OS-1, OS-6).
 *
 * @param chatAdministrators «Администратор чатов «Сферум»»: one person, or nobody while nobody is appointed. Counts only
 *     while the roster has the person as an employee
 * @param switchedOn the kinds that it switched on among those that its profile leaves open
 */
public record OrganisationChoices(List<PersonId> chatAdministrators, Set<ChatKind> switchedOn) {
    /** Copies the collections. */
    public OrganisationChoices {
        chatAdministrators = List.copyOf(chatAdministrators);
        switchedOn = Set.copyOf(switchedOn);
    }

    /** Returns the choices of an organisation that has not chosen anything yet. */
    public static OrganisationChoices none() {
        return new OrganisationChoices(List.of(), Set.of());
    }
}
