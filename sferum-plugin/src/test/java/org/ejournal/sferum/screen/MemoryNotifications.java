package org.ejournal.sferum.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ejournal.plugin.host.Notifications;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;

/** Remembers whom what was told. */
public final class MemoryNotifications implements Notifications {
    /** What was sent. */
    public record Sent(OrganisationId organisation, List<String> people, Message message) {}

    public final List<Sent> sent = new ArrayList<>();

    @Override
    public void send(OrganisationId organisation, Collection<PersonId> people, Message message) {
        sent.add(new Sent(
                organisation, people.stream().map(PersonId::value).sorted().toList(), message));
    }
}
