package org.ejournal.sferum.account;

import java.time.Clock;
import java.util.Optional;
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
 * Lends tokens of people who have linked their accounts, for what the messenger lets only a person do. A token is good for
 * about an hour and kept nowhere; what the link keeps instead is used up by it, and its successor is written down before
 * the token is lent.
 *
 * <p>Decision: nobody else is locked out meanwhile; who finds the keep used up by somebody else takes the successor.
 * Rejected: a lock, which would have to hold over all nodes and while the messenger is asked.
 */
public class OwnTokens {
    private static final int TRIES = 3;
    private static final Logger LOG = LoggerFactory.getLogger(OwnTokens.class);

    private final SignIn signIn;
    private final LinkBook book;
    private final Keep keep;

    /** Makes one over the same book and vault in which links are kept. */
    public OwnTokens(SignIn signIn, LinkBook book, TokenVault vault, Clock clock) {
        this.signIn = signIn;
        this.book = book;
        this.keep = new Keep(signIn, book, vault, clock);
    }

    /** Returns whether the person's link keeps what a token is had for. One statement. */
    public boolean has(PersonId person) {
        return linked(person).isPresent();
    }

    private Optional<Link> linked(PersonId person) {
        return book.of(person)
                .filter(link ->
                        link.state() == Link.State.LINKED && !link.keep().isEmpty());
    }

    /**
     * Returns a token of the person's own; empty where the link keeps nothing for one, or has ended meanwhile.
     *
     * @throws SignInException when the messenger gives none
     */
    public Optional<String> borrow(PersonId person) {
        Optional<Link> link = linked(person);
        for (int attempt = 1; link.isPresent(); attempt++) {
            Link used = link.get();
            try {
                SignIn.Pass pass = signIn.renew(new OrganisationId(used.organisation()), keep.open(used));
                return noted(used, pass) ? Optional.of(pass.token()) : Optional.empty();
            } catch (SignInException refused) {
                link = linked(person);
                boolean same = link.map(Link::keep).filter(used.keep()::equals).isPresent();
                if (same || attempt == TRIES) {
                    throw refused;
                }
            }
        }
        return Optional.empty();
    }

    /** What was kept may have been sealed with another key meanwhile, or be gone; then what was had is given back. */
    private boolean noted(Link used, SignIn.Pass pass) {
        PersonId person = new PersonId(used.person());
        String former = keep.open(used);
        String sealed = keep.seal(pass.keep(), new OrganisationId(used.organisation()), person);
        Optional<Link> now = Optional.of(used);
        for (int attempt = 1; attempt <= TRIES && now.isPresent(); attempt++) {
            if (book.reseal(person, now.get().keep(), sealed)) {
                return true;
            }
            now = book.of(person)
                    .filter(link -> !link.keep().isEmpty() && keep.open(link).equals(former));
        }
        giveBack(used, pass);
        return false;
    }

    private void giveBack(Link link, SignIn.Pass pass) {
        try {
            signIn.giveBack(new OrganisationId(link.organisation()), pass.keep());
        } catch (SignInException e) {
            LOG.info("What {} has allowed runs out by itself: {}", link.person(), e.getMessage());
        }
    }
}
