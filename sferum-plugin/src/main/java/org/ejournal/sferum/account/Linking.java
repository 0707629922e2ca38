package org.ejournal.sferum.account;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.link.Attempt;
import org.ejournal.sferum.ledger.link.Attempt.Stage;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.messenger.SignIn;
import org.ejournal.sferum.messenger.SignInException;
import org.ejournal.sferum.settings.TokenVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Links people's accounts and unlinks them (AC-1, AC-5): each their own, and nobody else's.
 *
 * <p>A person leaves for the messenger's sign-in with a state that nobody can guess, and comes back with it and a code. The
 * code counts only where the very person is signed in who left (ASVS 10.1.2), once, and for ten minutes; it is exchanged
 * behind the request's back (AH-16). Then the person's organisations are looked at, which puts them into their chats
 * (AC-4).
 *
 * <p>Decision: an attempt whose node dies during the exchange ends as «away», and the person tries again. Rejected: a
 * durable task, since a code whose answer was lost is used up.
 */
public class Linking {
    /** How long a person may take, which is as long as VK's code lives (vk.md section 4.2). */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** How long the exchange may take before nobody is thought to be at it any more. */
    static final Duration LONGEST_EXCHANGE = Duration.ofMinutes(2);

    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(Linking.class);

    private final SignIn signIn;
    private final LinkBook book;
    private final Keep keep;
    private final TokenVault vault;
    private final Consumer<OrganisationId> changed;
    private final Executor threads;
    private final Clock clock;
    private final Secret secrets = new Secret();

    Linking(
            SignIn signIn,
            LinkBook book,
            Keep keep,
            TokenVault vault,
            Consumer<OrganisationId> changed,
            Executor threads,
            Clock clock) {
        this.signIn = signIn;
        this.book = book;
        this.keep = keep;
        this.vault = vault;
        this.changed = changed;
        this.threads = threads;
        this.clock = clock;
    }

    /** Returns whether people can link their accounts themselves on this installation. */
    boolean open() {
        return signIn.open();
    }

    /** Notes that the viewer leaves for the sign-in, and returns where that is. */
    URI begin(Viewer viewer) {
        String state = secrets.next();
        String verifier = secrets.next();
        Instant now = clock.instant();
        book.begin(
                new Attempt(
                        Secret.fingerprint(state),
                        viewer.organisation().value(),
                        viewer.person().value(),
                        vault.seal(verifier, viewer.organisation(), verifierOf(state)),
                        Stage.BEGUN,
                        "",
                        now,
                        now),
                REMEMBERED);
        return signIn.address(state, Secret.fingerprint(verifier));
    }

    private static String verifierOf(String state) {
        return "verifier:" + Secret.fingerprint(state);
    }

    /** Takes in what a browser has brought back, once, and returns how the attempt stands. May be asked again and again. */
    Ending returned(Viewer viewer, Return back) {
        Optional<Attempt> found = book.attempt(Secret.fingerprint(back.state()));
        if (found.isEmpty()) {
            return Ending.UNKNOWN;
        }
        Attempt attempt = found.get();
        if (!isOf(attempt, viewer)) {
            return foreign(attempt, viewer);
        }
        return switch (attempt.stage()) {
            case ENDED -> ended(attempt);
            case RETURNED -> underWay(attempt);
            case BEGUN -> takeIn(attempt, back);
        };
    }

    /** Nobody's code is worth anything after that, unless its owner was here with it first. */
    private Ending foreign(Attempt attempt, Viewer viewer) {
        LOG.warn("{} came back with the attempt of another person", viewer.person());
        if (attempt.stage() == Stage.BEGUN) {
            end(attempt, Ending.FOREIGN);
        }
        return Ending.FOREIGN;
    }

    /** Who has unlinked since is not told to be linked by an address that was used up long ago. */
    private Ending ended(Attempt attempt) {
        Ending ending = Ending.valueOf(attempt.outcome());
        boolean since = ending == Ending.LINKED
                && book.of(new PersonId(attempt.person()))
                        .filter(link -> link.state() == Link.State.LINKED)
                        .isEmpty();
        return since ? Ending.EXPIRED : ending;
    }

    private static boolean isOf(Attempt attempt, Viewer viewer) {
        return attempt.person().equals(viewer.person().value())
                && attempt.organisation().equals(viewer.organisation().value());
    }

    private Ending underWay(Attempt attempt) {
        boolean abandoned = attempt.changedAt().plus(LONGEST_EXCHANGE).isBefore(clock.instant());
        return abandoned ? end(attempt, Ending.AWAY) : Ending.UNDER_WAY;
    }

    private Ending takeIn(Attempt attempt, Return back) {
        if (attempt.begunAt().plus(PATIENCE).isBefore(clock.instant())) {
            return end(attempt, Ending.EXPIRED);
        }
        if (!back.error().isEmpty() || back.code().isEmpty()) {
            return end(attempt, back.error().equals("access_denied") ? Ending.REFUSED : Ending.BROKEN);
        }
        if (book.returned(attempt.key(), clock.instant())) {
            threads.execute(() -> exchange(attempt, back));
        }
        return Ending.UNDER_WAY;
    }

    private Ending end(Attempt attempt, Ending ending) {
        book.ended(attempt.key(), ending.name(), clock.instant());
        return ending;
    }

    private void exchange(Attempt attempt, Return back) {
        OrganisationId organisation = new OrganisationId(attempt.organisation());
        try {
            String verifier = vault.open(attempt.verifier(), organisation, verifierOf(back.state()));
            SignIn.Profile profile =
                    signIn.profile(organisation, new SignIn.Proof(back.code(), back.device(), back.state(), verifier));
            end(attempt, link(organisation, new PersonId(attempt.person()), profile));
        } catch (SignInException e) {
            LOG.info("{} has not linked an account: {}", attempt.person(), e.getMessage());
            end(attempt, ending(e.kind()));
        } catch (RuntimeException e) {
            LOG.error("Linking the account of {} failed inside", attempt.person(), e);
            end(attempt, Ending.BROKEN);
        }
    }

    private static Ending ending(SignInException.Kind kind) {
        return switch (kind) {
            case REFUSED -> Ending.REFUSED;
            case EXPIRED -> Ending.EXPIRED;
            case AWAY -> Ending.AWAY;
            case BROKEN -> Ending.BROKEN;
        };
    }

    private Ending link(OrganisationId organisation, PersonId person, SignIn.Profile profile) {
        Optional<Link> before = book.of(person);
        if (!note(organisation, person, profile)) {
            LOG.info("{} wanted a profile that is another person's", person);
            giveBack(organisation, profile);
            return Ending.TAKEN;
        }
        LOG.info("{} has linked an account", person);
        before.filter(link -> !link.messengerId().equals(profile.id())).ifPresent(keep::giveBackReplaced);
        lookAt(organisation, person);
        return Ending.LINKED;
    }

    /** What was allowed is given back too when it cannot be noted. */
    private boolean note(OrganisationId organisation, PersonId person, SignIn.Profile profile) {
        try {
            return book.link(new Link(
                    person.value(),
                    organisation.value(),
                    profile.id(),
                    profile.name(),
                    Link.State.LINKED,
                    keep.seal(profile.keep(), organisation, person),
                    clock.instant()));
        } catch (RuntimeException e) {
            giveBack(organisation, profile);
            throw e;
        }
    }

    /** Nobody keeps what was allowed in vain; where that cannot be said now it runs out by itself. */
    private void giveBack(OrganisationId organisation, SignIn.Profile profile) {
        try {
            signIn.giveBack(organisation, profile.keep());
        } catch (SignInException e) {
            LOG.info("What was allowed in vain runs out by itself: {}", e.getMessage());
        }
    }

    /** Unlinks the viewer's account: at once here, and soon in all chats and at the messenger. */
    void unlink(Viewer viewer) {
        PersonId person = viewer.person();
        book.unlink(viewer.organisation(), person, clock.instant());
        LOG.info("{} has unlinked the account", person);
        lookAt(viewer.organisation(), person);
        threads.execute(keep::giveBack);
    }

    private void lookAt(OrganisationId organisation, PersonId person) {
        changed.accept(organisation);
        book.organisations(person).stream()
                .filter(other -> !other.equals(organisation))
                .forEach(changed);
    }
}
