package org.ejournal.simulator.desktop.visitor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.school.DemoAccount;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.stereotype.Component;

/** The demo accounts that the roster holds today. */
@Component
class RosterAccounts implements Accounts {
    private final SchoolRoster roster;

    RosterAccounts(SchoolRoster roster) {
        this.roster = roster;
    }

    @Override
    public List<Account> all() {
        Map<OrganisationId, Organisation> organisations =
                roster.organisations().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        return roster.accounts().stream()
                .map(account -> account(account, organisation(account, organisations)))
                .toList();
    }

    /** An organisation that left the roster between two looks has no name any more. */
    private static Organisation organisation(DemoAccount account, Map<OrganisationId, Organisation> organisations) {
        return organisations.getOrDefault(account.organisation(), new Organisation(account.organisation(), ""));
    }

    private static Account account(DemoAccount account, Organisation organisation) {
        return new Account(
                account.login(),
                account.password(),
                organisation,
                account.person(),
                account.name(),
                account.roleKey(),
                account.metaroles());
    }
}
