package org.ejournal.sferum.ledger;

import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.rules.ChatKind;

/**
 * Which part of the ledger a run works on: what nobody ticked and no preview showed is left alone.
 *
 * @param organisation whose ledger
 * @param run what failed in this run is left out; 0 to leave nothing out
 * @param kinds the kinds of chats, as {@link org.ejournal.sferum.rules.ChatKey#scope} has them
 */
public record Scope(OrganisationId organisation, long run, Set<ChatKind> kinds) {
    /** Copies the set. */
    public Scope {
        kinds = Set.copyOf(kinds);
    }

    /** Returns the scope of a run. */
    public static Scope of(Run run) {
        return new Scope(new OrganisationId(run.organisation()), run.id(), run.kinds());
    }

    String[] kindNames() {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }
}
