package org.ejournal.sferum.account.register.match;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.account.register.Entry;
import org.ejournal.sferum.account.register.Register;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Links accounts as a file says, for who may keep the register. What people decided themselves, wherever and however lately,
 * is never changed.
 */
class Matching {
    private static final Logger LOG = LoggerFactory.getLogger(Matching.class);

    private final Register register;
    private final LinkBook book;
    private final Consumer<OrganisationId> changed;
    private final Clock clock;

    Matching(Register register, LinkBook book, Consumer<OrganisationId> changed, Clock clock) {
        this.register = register;
        this.book = book;
        this.changed = changed;
        this.clock = clock;
    }

    Register register() {
        return register;
    }

    /** Returns what each line comes to as things are now; changes nothing. */
    Matches check(Viewer viewer, List<Line> lines) {
        List<Entry> entries = register.read(viewer).entries();
        Set<String> accounts = lines.stream()
                .flatMap(line -> AccountId.read(line.account()).stream())
                .collect(Collectors.toUnmodifiableSet());
        Matcher matcher = new Matcher(entries, book.owners(accounts));
        return new Matches(lines.stream().map(matcher::match).toList());
    }

    /**
     * Links what matches; what somebody else has linked meanwhile stays theirs (AC-8).
     *
     * @return how many accounts were linked
     */
    long carryOut(Viewer viewer, Matches matches) {
        register.require(viewer);
        List<PersonId> linked = matches.open().stream()
                .map(match -> link(viewer.organisation(), match))
                .filter(book::linkFirst)
                .map(link -> new PersonId(link.person()))
                .toList();
        LOG.info("{} has linked {} accounts of {} by a file", viewer.person(), linked.size(), viewer.organisation());
        linked.stream()
                .flatMap(person -> book.organisations(person).stream())
                .distinct()
                .forEach(changed);
        return linked.size();
    }

    private Link link(OrganisationId organisation, Match match) {
        return new Link(
                Objects.requireNonNull(match.person()).value(),
                organisation.value(),
                match.messengerId(),
                "",
                Link.State.LINKED,
                "",
                clock.instant());
    }
}
