package org.ejournal.simulator.desktop.visitor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Says who is asking. Nothing is remembered between requests, so a changed role applies at the next one (RR-4). */
@Component
public class Viewers {
    private final Accounts accounts;
    private final Roles roles;
    private final List<FurtherRights> further;

    Viewers(Accounts accounts, Roles roles, List<FurtherRights> further) {
        this.accounts = accounts;
        this.roles = roles;
        this.further = List.copyOf(further);
    }

    /**
     * Returns the person signed in, with the rights that their role holds now and those that they hold beside it.
     *
     * @throws InsufficientAuthenticationException when the account is gone
     */
    public Visitor of(Authentication authentication) {
        Account account = accounts.find(authentication.getName())
                .orElseThrow(() -> new InsufficientAuthenticationException("The account is gone"));
        return new Visitor(account, rights(account));
    }

    private Map<String, Set<String>> rights(Account account) {
        return Stream.concat(
                        roles.rights(account).stream(), further.stream().flatMap(giver -> giver.of(account).stream()))
                .collect(Collectors.groupingBy(
                        RightName::plugin, Collectors.mapping(RightName::right, Collectors.toSet())));
    }
}
