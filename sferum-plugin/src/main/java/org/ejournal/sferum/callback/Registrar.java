package org.ejournal.sferum.callback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.ledger.callback.Registration.State;
import org.ejournal.sferum.ledger.callback.Registrations;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.NoticeAddress;
import org.ejournal.sferum.messenger.NoticeProvider;
import org.ejournal.sferum.messenger.Notices;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Errand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives an organisation's messenger the address to send notices to, and looks from time to time whether it still does.
 * Where it does not, joins are found all the same when chats are read in turn: only later.
 *
 * <p>Decision: an address that another community was given is not taken back there, since the token for that is gone; the
 * first notice that comes from there is answered by asking to forget it.
 */
class Registrar implements Errand {
    private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

    /** Why an address does not serve that the messenger was not answered at. */
    private static final String UNHEARD = "UNHEARD";

    private final Place place;
    private final Registrations registrations;
    private final OrganisationConfigs configs;
    private final Connections connections;
    private final NoticeProvider provider;
    private final Clock clock;
    private final Keys keys = new Keys();
    private final Patience patience = new Patience();

    Registrar(
            Place place,
            Registrations registrations,
            OrganisationConfigs configs,
            Connections connections,
            NoticeProvider provider,
            Clock clock) {
        this.place = place;
        this.registrations = registrations;
        this.configs = configs;
        this.connections = connections;
        this.provider = provider;
        this.clock = clock;
    }

    @Override
    public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
        if (!place.reachable() || connection.communityToken().isEmpty()) {
            return Instant.MAX;
        }
        Registration known =
                registrations.of(organisation).orElseGet(() -> Registration.begin(organisation.value(), keys.next()));
        Instant due = due(organisation, known, connection);
        if (clock.instant().isBefore(due)) {
            return due;
        }
        Registration asked = known.community() == connection.community()
                ? known
                : Registration.begin(organisation.value(), known.pathKey());
        try {
            see(asked, connection, new Turned(provider.connect(connection), turn));
        } catch (MessengerException e) {
            refused(organisation, asked, connection, e.failure());
        }
        return registrations
                .of(organisation)
                .map(now -> due(organisation, now, connection))
                .orElse(Instant.MAX);
    }

    private Instant due(OrganisationId organisation, Registration known, Connection connection) {
        Instant since = known.checkedAt();
        if (known.community() != connection.community()
                || connections.of(organisation).checkedAt().isAfter(since)) {
            return since;
        }
        boolean moved = !known.address().isEmpty() && !known.address().equals(place.address(known.pathKey()));
        return since.plus(moved ? Patience.MOVED : patience.of(known));
    }

    private void see(Registration known, Connection connection, Turned notices) {
        OrganisationId organisation = new OrganisationId(known.organisation());
        String url = place.address(known.pathKey());
        String secret = secret(organisation);
        List<NoticeAddress> before = notices.ask(Notices::addresses);
        Optional<NoticeAddress> ours = before.stream()
                .filter(address -> address.url().equals(url) && address.secret().equals(secret))
                .filter(address -> known.address().equals(url) && !known.proof().isEmpty())
                .findFirst();
        if (ours.isPresent() && mayStay(ours.get(), known)) {
            keep(known, ours.get(), notices);
        } else {
            before.stream()
                    .filter(address ->
                            address.url().equals(url) || address.url().equals(known.address()))
                    .forEach(address -> notices.remove(address.id()));
            give(known, connection, url, secret, notices);
        }
    }

    /** One that failed just now is left alone for a while, since giving it again at once would not help. */
    private static boolean mayStay(NoticeAddress address, Registration known) {
        return address.state() != NoticeAddress.State.FAILED || known.state() == State.WAITING;
    }

    private void keep(Registration known, NoticeAddress address, Turned notices) {
        notices.tell(address.id());
        note(
                switch (address.state()) {
                    case PROVEN -> known.with(State.HEARD, Failure.none(), clock.instant());
                    case WAITING -> known.with(State.WAITING, Failure.none(), clock.instant());
                    case FAILED -> known.with(State.REFUSED, new Failure(UNHEARD, 0, ""), clock.instant());
                });
    }

    /** All that is needed for the answer is written down first: the messenger asks as soon as it has the address. */
    private void give(Registration known, Connection connection, String url, String secret, Turned notices) {
        String proof = notices.ask(Notices::proof);
        registrations.note(known.asked(connection.community(), url, proof, clock.instant()));
        notices.tell(notices.ask(port -> port.add(url, secret)));
    }

    private String secret(OrganisationId organisation) {
        String secret = configs.noticeSecret(organisation);
        if (!secret.isEmpty()) {
            return secret;
        }
        String made = keys.next();
        configs.change(organisation, Map.of(), Map.of(OrganisationConfigs.NOTICE_SECRET, made));
        return made;
    }

    /** What was written down meanwhile stays, since the messenger may have the address although no answer came. */
    private void refused(
            OrganisationId organisation, Registration asked, Connection connection, MessengerFailure failure) {
        Registration now = registrations
                .of(organisation)
                .filter(noted -> noted.community() == connection.community())
                .orElseGet(() -> asked.asked(connection.community(), "", "", clock.instant()));
        Failure why = new Failure(failure.kind().name(), failure.code(), failure.text());
        note(now.with(State.REFUSED, why, clock.instant()));
    }

    private void note(Registration registration) {
        LOG.info("Notices for {}: {}", registration.organisation(), registration);
        patience.note(registration);
        registrations.note(registration);
    }
}
