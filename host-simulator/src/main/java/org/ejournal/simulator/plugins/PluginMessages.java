package org.ejournal.simulator.plugins;

import java.util.Collection;
import org.ejournal.plugin.host.Notifications.Message;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;

/** Where what plugins tell people goes. */
@FunctionalInterface
public interface PluginMessages {
    /** Does for that plugin what {@link org.ejournal.plugin.host.Notifications#send} promises. */
    void send(String plugin, OrganisationId organisation, Collection<PersonId> people, Message message);
}
