package org.ejournal.simulator.desktop.visitor;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.simulator.plugins.Extensions;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Says who is asking. Nothing is remembered between requests, so a changed role applies at the next one (RR-4). */
@Component
public class Viewers {
    private final Accounts accounts;
    private final Extensions extensions;

    Viewers(Accounts accounts, Extensions extensions) {
        this.accounts = accounts;
        this.extensions = extensions;
    }

    /**
     * Returns the person signed in, with the rights that are on by default for what their role counts as.
     *
     * @throws InsufficientAuthenticationException when the account is gone
     */
    public Visitor of(Authentication authentication) {
        Account account = accounts.find(authentication.getName())
                .orElseThrow(() -> new InsufficientAuthenticationException("The account is gone"));
        return new Visitor(account, rights(account.metaroles()));
    }

    private Map<String, Set<String>> rights(Set<Metarole> metaroles) {
        Map<String, Set<String>> rights = new HashMap<>();
        extensions
                .askAll(RoleRights.class, (plugin, module) -> Map.entry(plugin, held(module.module(), metaroles)))
                .forEach(held -> rights.computeIfAbsent(held.getKey(), plugin -> new HashSet<>())
                        .addAll(held.getValue()));
        return rights;
    }

    private static Set<String> held(RoleRights.Module module, Set<Metarole> metaroles) {
        Set<String> held = new HashSet<>();
        for (RoleRights.Right right : module.rights()) {
            if (!Collections.disjoint(right.onByDefault(), metaroles)) {
                held.add(right.id());
            }
        }
        return held;
    }
}
