package org.ejournal.simulator.desktop.visitor;

import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Says who is asking. Nothing is remembered between requests, so a changed role applies at the next one (RR-4). */
@Component
public class Viewers {
    private final Accounts accounts;
    private final Roles roles;

    Viewers(Accounts accounts, Roles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /**
     * Returns the person signed in, with the rights that their role holds now.
     *
     * @throws InsufficientAuthenticationException when the account is gone
     */
    public Visitor of(Authentication authentication) {
        Account account = accounts.find(authentication.getName())
                .orElseThrow(() -> new InsufficientAuthenticationException("The account is gone"));
        return new Visitor(account, roles.rights(account));
    }
}
