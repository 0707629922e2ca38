package org.ejournal.simulator.desktop.visitor;

import java.util.List;
import org.ejournal.plugin.roster.Organisation;
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
        List<DemoAccount> accounts = roster.accounts();
        return roster.organisations().stream()
                .flatMap(organisation -> accounts.stream()
                        .filter(account -> account.organisation().equals(organisation.id()))
                        .map(account -> account(account, organisation)))
                .toList();
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
