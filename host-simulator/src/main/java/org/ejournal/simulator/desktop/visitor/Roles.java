package org.ejournal.simulator.desktop.visitor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.plugins.Extensions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The roles of organisations and what each of them may do in plugins (RR-1). A right is held as its plugin wants it by
 * default until a superadministrator switches it for a role of their organisation. Nothing is remembered between requests.
 */
@Component
public class Roles {
    private static final Logger LOG = LoggerFactory.getLogger(Roles.class);

    private final Accounts accounts;
    private final Extensions extensions;
    private final AddedRoles added;
    private final RoleBook book;
    private final Texts texts;

    Roles(Accounts accounts, Extensions extensions, AddedRoles added, RoleBook book, Texts texts) {
        this.accounts = accounts;
        this.extensions = extensions;
        this.added = added;
        this.book = book;
        this.texts = texts;
    }

    /** Returns the rights that an account's role holds, and the metaroles that plugins give to its person. */
    Set<RightName> rights(Account account) {
        OrganisationId organisation = account.organisation().id();
        return Stream.concat(Stream.of(own(account)), added.of(account).stream())
                .flatMap(role -> modules(organisation, role).stream())
                .flatMap(module -> module.switches().stream())
                .filter(RoleModule.Switch::on)
                .map(RoleModule.Switch::right)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the roles of the visitor's organisation, in the order of its accounts, and after them those that plugins add.
     *
     * @throws AccessDeniedException when the visitor does not administer the journal
     */
    public List<Role> all(Visitor visitor) {
        OrganisationId organisation = organisation(visitor);
        List<Account> here = accounts.all().stream()
                .filter(account -> account.organisation().id().equals(organisation))
                .toList();
        Map<String, Role> roles = new LinkedHashMap<>();
        here.forEach(account -> roles.merge(account.roleKey(), own(account), (known, more) -> known.oneMore()));
        return Stream.concat(roles.values().stream(), added.among(here).stream())
                .toList();
    }

    private Role own(Account account) {
        return Role.own(account, texts.say(account.roleKey()));
    }

    /** Returns the role of that key in the visitor's organisation, under the same condition. */
    public Optional<Role> find(Visitor visitor, String key) {
        return all(visitor).stream().filter(role -> role.key().equals(key)).findFirst();
    }

    /** Returns what the role may do in each plugin that is running, under the same condition. */
    public List<RoleModule> modules(Visitor visitor, Role role) {
        return modules(organisation(visitor), role);
    }

    /**
     * Switches rights of a role; it applies to the next request of everybody who has it (RR-4).
     *
     * @param shown the rights that the visitor decided about; the others stay as they are
     * @param on those of them that the role is to hold
     * @throws AccessDeniedException when the visitor does not administer the journal
     */
    public void change(Visitor visitor, Role role, Set<RightName> shown, Set<RightName> on) {
        Map<RightName, Boolean> byDefault = new HashMap<>();
        modules(visitor, role).stream()
                .flatMap(module -> module.switches().stream())
                .filter(known -> shown.contains(known.right()))
                .forEach(known -> byDefault.put(known.right(), known.byDefault()));
        Map<RightName, Boolean> switched = new HashMap<>();
        byDefault.forEach((right, held) -> {
            if (on.contains(right) != held) {
                switched.put(right, !held);
            }
        });
        book.change(organisation(visitor), role.key(), byDefault.keySet(), switched);
        LOG.info("{} changed {} of {}: {}", visitor.account(), role.key(), organisation(visitor), switched);
    }

    private static OrganisationId organisation(Visitor visitor) {
        if (!visitor.administersJournal()) {
            throw new AccessDeniedException(visitor.account() + " edits no roles");
        }
        return visitor.account().organisation().id();
    }

    private List<RoleModule> modules(OrganisationId organisation, Role role) {
        Map<RightName, Boolean> switched = book.switched(organisation, role.key());
        return extensions.askAll(RoleRights.class, (plugin, rights) -> module(plugin, rights.module(), role, switched));
    }

    private static RoleModule module(
            String plugin, RoleRights.Module module, Role role, Map<RightName, Boolean> switched) {
        return new RoleModule(
                plugin,
                module.label(),
                module.rights().stream()
                        .map(right -> {
                            RightName name = new RightName(plugin, right.id());
                            boolean usual = role.holdsByDefault(name, right);
                            return new RoleModule.Switch(
                                    name, right.label(), switched.getOrDefault(name, usual), usual);
                        })
                        .toList());
    }
}
