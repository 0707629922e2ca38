package org.ejournal.sferum.sync;

import java.util.Map;
import org.ejournal.plugin.host.Viewer;

/**
 * Changes those settings on which it depends who is in which chats (OS-4, OS-6): what would follow is shown as a plan, and
 * nothing of it, nor the settings, applies before somebody carries that plan out with {@link Sync#carryOut} (AH-2). Asks for
 * {@link org.ejournal.sferum.rights.Permission#CHANGE_SETTINGS} in every method and for no other right: whoever decides by
 * which rules chats are made decides what becomes of them. Never waits for the messenger.
 */
public interface SettingChanges {
    /**
     * Says what becomes of the chats if those values are set, and keeps that as a plan where something would change.
     *
     * @param values values by the names of {@link org.ejournal.sferum.settings.OrganisationConfigs}, none of them secret; those
     *     that are set already are passed over
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now; nothing is kept or set
     */
    Answer propose(Viewer viewer, Map<String, String> values);

    /**
     * Proposes anew what an earlier plan was to set, and sets it where nothing would change any more.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     * @throws org.ejournal.plugin.extension.UnknownScreenException when the organisation has no such plan, or all of it is set
     */
    Answer again(Viewer viewer, long plan);

    /** Returns what a plan would set; empty where it is set already, or there is no such plan. */
    Map<String, String> proposed(Viewer viewer, long plan);

    /** What becomes of a proposal. */
    sealed interface Answer {
        /** No chat would change, so that the values can be set at once. */
        record Harmless() implements Answer {}

        /**
         * Something would change, and is kept.
         *
         * @param plan under which number
         */
        record Shown(long plan) implements Answer {}

        /**
         * The roster looks like an outage, so that nobody can say what would change (AH-1). Nothing is kept.
         *
         * @param cause what it looks like, as {@link org.ejournal.sferum.ledger.plan.KeptPlan#cause} has it
         */
        record Distrusted(String cause) implements Answer {}
    }
}
