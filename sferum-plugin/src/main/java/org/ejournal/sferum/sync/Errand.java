package org.ejournal.sferum.sync;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;

/**
 * Something that an organisation's task sees to beside its chats, by itself only while its tokens work, unless it asks the
 * messenger nothing. It is asked each time that the task begins, so it finds out cheaply whether there is anything to do, and sends a handful of requests at
 * most.
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
     * those alone for which it can be done as {@link #standsRefusal} says. Asked every few seconds.
     */
    default List<OrganisationId> due(Instant now) {
        return List.of();
    }

    /**
     * Returns whether something is to be done for the organisation that waits not even for the end of its run: then it is
     * done between two requests of that (AH-7). Asked about once a second during a run.
     */
    default boolean urgent(OrganisationId organisation, Instant now) {
        return false;
    }

    /** Takes in that the organisation's chats were looked at just now, so that who should be in them may be news. */
    default void looked(OrganisationId organisation) {}

    /**
     * Returns whether it asks the messenger anything. What does not waits for no token to be proven either.
     */
    default boolean asksMessenger() {
        return true;
    }

    /**
     * Returns whether it is run also while the messenger is known to refuse one of the organisation's tokens: what it does
     * may need another one, or it says to people what is wrong.
     */
    default boolean standsRefusal() {
        return false;
    }
}
