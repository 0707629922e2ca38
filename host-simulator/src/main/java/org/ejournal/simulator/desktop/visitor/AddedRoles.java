package org.ejournal.simulator.desktop.visitor;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.simulator.plugins.Extensions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The metaroles that plugins add. Their plugin says who holds them, and the journal who works here: both must be so. */
@Component
class AddedRoles {
    private static final Logger LOG = LoggerFactory.getLogger(AddedRoles.class);

    private final Extensions extensions;
    private final People people;

    AddedRoles(Extensions extensions, People people) {
        this.extensions = extensions;
        this.people = people;
    }

    /** Returns all of them, each with how many of those accounts hold it. */
    List<Role> among(List<Account> accounts) {
        return gather((plugin, rights) -> rights.metaroles().stream()
                .map(metarole -> role(plugin, metarole, (int) accounts.stream()
                        .filter(account -> holds(rights, metarole, account))
                        .count()))
                .toList());
    }

    /** Returns those that the account holds now. */
    List<Role> of(Account account) {
        return gather((plugin, rights) -> rights.metaroles().stream()
                .filter(metarole -> holds(rights, metarole, account))
                .map(metarole -> role(plugin, metarole, 1))
                .toList());
    }

    private List<Role> gather(BiFunction<String, RoleRights, List<Role>> question) {
        return extensions.askAll(RoleRights.class, question).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Role role(String plugin, RoleRights.AddedMetarole metarole, int accounts) {
        return new Role(
                plugin + ":" + metarole.id(),
                metarole.label(),
                Set.of(),
                metarole.rights().stream()
                        .map(right -> new RightName(plugin, right))
                        .collect(Collectors.toSet()),
                accounts);
    }

    private boolean holds(RoleRights rights, RoleRights.AddedMetarole metarole, Account account) {
        return rights.holds(metarole.id(), account.organisation().id(), account.person()) && works(account);
    }

    private boolean works(Account account) {
        try {
            return people.of(account.organisation().id()).stream()
                    .flatMap(roster -> roster.employees().stream())
                    .anyMatch(employee -> employee.person().equals(account.person()));
        } catch (RosterUnavailableException silent) {
            LOG.warn("Nobody knows whether {} works here, so nothing is given", account, silent);
            return false;
        }
    }
}
