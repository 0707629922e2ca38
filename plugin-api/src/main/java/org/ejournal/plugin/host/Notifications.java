package org.ejournal.plugin.host;

import java.net.URI;
import java.util.Collection;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;

/** Tells people something in the host's own way: a list behind a bell, mail, or whatever they have chosen there. */
public interface Notifications {
    /**
     * Leaves the message for each of those people, durable on return and never waiting for another system. Whom the
     * organisation does not know is left out. Who has not read an earlier message of the same plugin, organisation and
     * subject yet finds the new one in its place, so that reminders do not pile up.
     *
     * @param organisation where it is about; people see it while they are working there
     * @param people whom it is for
     * @param message what it says
     */
    void send(OrganisationId organisation, Collection<PersonId> people, Message message);

    /**
     * A message.
     *
     * @param subject what it is about, unique in the plugin; not shown
     * @param title its head line
     * @param text what it says; a line feed starts a new line
     * @param address where it leads, as {@link Host#screenAddress} returns it
     */
    record Message(String subject, String title, String text, URI address) {}
}
