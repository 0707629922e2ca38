package org.ejournal.sferum.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.messenger.SignIn;
import org.ejournal.sferum.messenger.SignInException;
import org.ejournal.sferum.settings.TokenVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps sealed what gives links back to the messenger, and nothing else of the sign-in; gives them back and forgets it
 * when people leave (AC-5).
 */
class Keep {
    /** After so long in vain it is forgotten all the same; by then VK has let most of it run out. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private static final Logger LOG = LoggerFactory.getLogger(Keep.class);

    private final SignIn signIn;
    private final LinkBook book;
    private final TokenVault vault;
    private final Clock clock;

    Keep(SignIn signIn, LinkBook book, TokenVault vault, Clock clock) {
        this.signIn = signIn;
        this.book = book;
        this.vault = vault;
        this.clock = clock;
    }

    String seal(String keep, OrganisationId organisation, PersonId person) {
        return keep.isEmpty() ? "" : vault.seal(keep, organisation, kind(person));
    }

    private static String kind(PersonId person) {
        return "link:" + person;
    }

    /** Gives back the links of people who have left, one after the other, until the messenger does not answer. */
    synchronized void giveBack() {
        boolean answered = true;
        for (Iterator<Link> left = book.leaving().iterator(); answered && left.hasNext(); ) {
            answered = giveBack(left.next());
        }
    }

    /** Gives back a link in whose place its person has made another; what cannot be given back now runs out by itself. */
    void giveBackReplaced(Link link) {
        if (link.keep().isEmpty()) {
            return;
        }
        try {
            signIn.giveBack(new OrganisationId(link.organisation()), open(link));
        } catch (SignInException | IllegalStateException e) {
            LOG.info("The former link of {} runs out by itself: {}", link.person(), e.getMessage());
        }
    }

    String open(Link link) {
        return vault.open(link.keep(), new OrganisationId(link.organisation()), kind(new PersonId(link.person())));
    }

    private boolean giveBack(Link link) {
        PersonId person = new PersonId(link.person());
        try {
            signIn.giveBack(new OrganisationId(link.organisation()), open(link));
        } catch (SignInException e) {
            LOG.info("The link of {} is not given back: {}", person, e.getMessage());
            boolean away = e.kind() == SignInException.Kind.AWAY;
            if (away && link.changedAt().plus(PATIENCE).isAfter(clock.instant())) {
                return false;
            }
        } catch (IllegalStateException e) {
            LOG.error("What gives the link of {} back cannot be read and is forgotten", person, e);
        }
        book.erase(person);
        return true;
    }

    /** Seals anew what an old key has sealed. */
    void rotate(OrganisationId organisation) {
        book.of(organisation).stream()
                .filter(link -> !link.keep().isEmpty() && vault.isOld(link.keep()))
                .forEach(this::rotate);
    }

    private void rotate(Link link) {
        PersonId person = new PersonId(link.person());
        OrganisationId organisation = new OrganisationId(link.organisation());
        book.reseal(person, link.keep(), vault.seal(open(link), organisation, kind(person)));
    }
}
