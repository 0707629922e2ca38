package org.ejournal.simulator.desktop.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.RightName;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.plugins.Extensions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * «Права доступа»: the access profiles of an organisation, in each a switch for every access right that plugins add
 * (seed 000, steps 3 to 5). Every method throws {@link AccessDeniedException} for a visitor who does not administer the
 * organisation, and concerns the visitor's organisation alone (RR-3).
 */
@Component
public class AccessProfiles {
    private static final Logger LOG = LoggerFactory.getLogger(AccessProfiles.class);

    private final AccessBook book;
    private final Extensions extensions;
    private final Texts texts;

    AccessProfiles(AccessBook book, Extensions extensions, Texts texts) {
        this.book = book;
        this.extensions = extensions;
        this.texts = texts;
    }

    /** Returns all profiles, oldest first. */
    public List<AccessProfile> all(Visitor visitor) {
        return book.profiles(Positions.organisation(visitor));
    }

    /** Returns the profile of that key; empty where the organisation has none. */
    public Optional<AccessProfile> find(Visitor visitor, String key) {
        return all(visitor).stream()
                .filter(profile -> profile.key().equals(key))
                .findFirst();
    }

    /**
     * Adds a profile that holds nothing yet.
     *
     * @throws WrongEntryException when the name is none or taken
     */
    public AccessProfile add(Visitor visitor, String title) {
        OrganisationId organisation = Positions.organisation(visitor);
        AccessProfile added =
                checked(organisation, new AccessProfile(UUID.randomUUID().toString(), title));
        book.add(organisation, added);
        LOG.info("{} added the access profile {} to {}", visitor.account(), added.key(), organisation);
        return added;
    }

    /** Returns the profile's switches by the groups that the plugins which are running name, in their order. */
    public List<AccessGroup> groups(Visitor visitor, AccessProfile profile) {
        Set<RightName> on = book.rights(Positions.organisation(visitor), Set.of(profile.key()));
        Map<String, List<AccessGroup.Switch>> groups = new LinkedHashMap<>();
        extensions.askAll(RoleRights.class, (plugin, rights) -> {
            rights.accessRights().forEach(right -> {
                RightName name = new RightName(plugin, right.id());
                groups.computeIfAbsent(right.group(), label -> new ArrayList<>())
                        .add(new AccessGroup.Switch(name, right.label(), on.contains(name)));
            });
            return plugin;
        });
        return groups.entrySet().stream()
                .map(group -> new AccessGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /**
     * Changes a profile; it applies to the next request of everybody whose position has it (RR-4).
     *
     * @param shown the access rights that the visitor decided about; the others stay as they are
     * @param on those of them that the profile is to hold
     * @throws WrongEntryException when the name is none or taken
     */
    public void change(Visitor visitor, AccessProfile profile, String title, Set<RightName> shown, Set<RightName> on) {
        OrganisationId organisation = Positions.organisation(visitor);
        AccessProfile changed = checked(organisation, new AccessProfile(profile.key(), title));
        Set<RightName> about = groups(visitor, profile).stream()
                .flatMap(group -> group.switches().stream())
                .map(AccessGroup.Switch::right)
                .filter(shown::contains)
                .collect(Collectors.toSet());
        book.change(organisation, changed, about, on);
        LOG.info(
                "{} changed the access profile {} of {}: {} of {}",
                visitor.account(),
                profile.key(),
                organisation,
                on,
                about);
    }

    private AccessProfile checked(OrganisationId organisation, AccessProfile wanted) {
        String title = new Titles(texts)
                .check(
                        wanted.title(),
                        book.profiles(organisation).stream()
                                .filter(other -> !other.key().equals(wanted.key()))
                                .map(AccessProfile::title));
        return new AccessProfile(wanted.key(), title);
    }
}
