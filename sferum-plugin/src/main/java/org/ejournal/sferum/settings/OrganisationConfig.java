package org.ejournal.sferum.settings;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.OrganisationChoices;

/**
 * What an organisation has set (OS-1, OS-2, OS-6).
 *
 * @param profile the id of its rule profile
 * @param chatAdministrator «Администратор чатов «Сферум»»; empty while nobody is appointed
 * @param subjectChats whether it switched subject chats on, where its profile leaves that open
 * @param connection with what it reaches its messenger
 * @param upkeep how its chats are kept in step
 * @param calls how long before a video conference something happens
 * @param callStarter in whose name its video conferences start
 */
public record OrganisationConfig(
        String profile,
        String chatAdministrator,
        boolean subjectChats,
        Connection connection,
        Upkeep upkeep,
        CallTimes calls,
        CallStarter callStarter) {
    /** Returns the choices that the rules ask for. */
    public OrganisationChoices choices() {
        return new OrganisationChoices(
                chatAdministrator.isEmpty() ? List.of() : List.of(new PersonId(chatAdministrator)),
                subjectChats ? Set.of(ChatKind.SUBJECT) : Set.of());
    }

    /** Returns whether there is anybody in whose name its calls could start. */
    public boolean hasCaller() {
        return callStarter == CallStarter.ORGANISER
                || !connection.serviceToken().isEmpty();
    }

    /** Returns whether the person is the organisation's chat administrator. */
    public boolean isChatAdministrator(PersonId person) {
        return person.value().equals(chatAdministrator);
    }
}
