package org.ejournal.sferum.sync;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;

/**
 * Something that an organisation's task sees to beside its chats while its tokens work. It is asked each time that the
 * task begins, so it finds out cheaply whether there is anything to do, and sends a handful of requests at most.
 */
public interface Errand {
    /**
     * Does what there is to do. What it throws is logged and keeps nothing else from being done.
     *
     * @param connection with what the organisation reaches its messenger
     * @param turn called before each request, waits until it may go; ends the errand when a halt is asked for
     * @return when it wants to be asked again at the latest; {@link Instant#MAX} for whenever the task begins next
     * @throws org.ejournal.sferum.messenger.MessengerException when the messenger did not answer as hoped
     */
    Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn);

    /**
     * Returns the organisations for which there is something to do that does not wait for the task's next beginning, of
     * those alone whose tokens work. Asked every few seconds.
     */
    default List<OrganisationId> due(Instant now) {
        return List.of();
    }
}
