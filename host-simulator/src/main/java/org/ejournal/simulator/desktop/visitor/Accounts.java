package org.ejournal.simulator.desktop.visitor;

import java.util.List;
import java.util.Optional;

/** The journal's accounts as they are now. */
public interface Accounts {
    /** Returns all accounts, those of one organisation together. */
    List<Account> all();

    /** Returns the account with that login; empty where there is none (any more). */
    default Optional<Account> find(String login) {
        return all().stream().filter(account -> account.login().equals(login)).findFirst();
    }
}
