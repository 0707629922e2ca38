package org.ejournal.sferum.account.register.match;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.account.register.Register;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Links accounts as a file says, for who may keep the register. What people decided themselves is never changed. */
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
        Matcher matcher = new Matcher(register.read(viewer).entries());
        return new Matches(lines.stream().map(matcher::match).toList());
    }

    /**
     * Links what matches; what somebody else has linked meanwhile stays theirs (AC-8).
     *
     * @return how many accounts were linked
     */
    long carryOut(Viewer viewer, Matches matches) {
        register.require(viewer);
        long linked =
                matches.open().stream().filter(match -> link(viewer, match)).count();
        LOG.info("{} has linked {} accounts of {} by a file", viewer.person(), linked, viewer.organisation());
        return linked;
    }

    private boolean link(Viewer viewer, Match match) {
        PersonId person = Objects.requireNonNull(match.person());
        boolean linked = book.link(new Link(
                person.value(),
                viewer.organisation().value(),
                match.messengerId(),
                "",
                Link.State.LINKED,
                "",
                clock.instant()));
        if (linked) {
            book.organisations(person).forEach(changed);
            changed.accept(viewer.organisation());
        }
        return linked;
    }
}
