package org.ejournal.simulator.desktop.visitor;

import java.util.Set;

/** Gives people rights beside those of their role. Asked afresh for every request (RR-4). */
public interface FurtherRights {
    /** Returns the rights that the account's person holds in its organisation now. */
    Set<RightName> of(Account account);
}
