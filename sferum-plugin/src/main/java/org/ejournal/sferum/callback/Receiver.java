package org.ejournal.sferum.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.ejournal.plugin.extension.HttpEndpoints.Request;
import org.ejournal.plugin.extension.HttpEndpoints.Response;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.ledger.callback.Registrations;
import org.ejournal.sferum.messenger.Notice;
import org.ejournal.sferum.messenger.Notice.Kind;
import org.ejournal.sferum.messenger.NoticeProvider;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Joins;

/**
 * Answers the messenger's notices at once and asks it nothing (AH-16). Whoever sends one is a stranger until it carries
 * the organisation's secret.
 */
public class Receiver {
    private static final int UNKNOWN = 404;
    private static final int DENIED = 403;
    private static final int BROKEN = 400;
    private static final int FINE = 200;

    private final Registrations registrations;
    private final OrganisationConfigs configs;
    private final Connections connections;
    private final NoticeProvider notices;
    private final Joins joins;
    private final Clock clock;
    private final Heard heard = new Heard();

    Receiver(
            Registrations registrations,
            OrganisationConfigs configs,
            Connections connections,
            NoticeProvider notices,
            Joins joins,
            Clock clock) {
        this.registrations = registrations;
        this.configs = configs;
        this.connections = connections;
        this.notices = notices;
        this.joins = joins;
        this.clock = clock;
    }

    /** Answers a request to an address that may be one of those given to the messenger. */
    public Response answer(Request request) {
        Optional<Registration> known = Place.key(request.path()).flatMap(registrations::byKey);
        if (known.isEmpty() || !request.method().equals("POST")) {
            return Response.of(UNKNOWN, "");
        }
        return notices.read(request.body())
                .map(notice -> answer(known.get(), notice))
                .orElseGet(() -> Response.of(BROKEN, ""));
    }

    private Response answer(Registration known, Notice notice) {
        OrganisationId organisation = new OrganisationId(known.organisation());
        boolean ours = notice.community() == known.community();
        if (notice.kind() == Kind.QUESTION) {
            return ours && secretFits(organisation, notice, true) ? prove(known) : Response.of(DENIED, "");
        }
        if (!secretFits(organisation, notice, false)) {
            return Response.of(DENIED, "");
        }
        if (ours) {
            take(organisation, notice);
        }
        return Response.of(FINE, ours ? notices.taken() : notices.forget());
    }

    /** A question may come without the secret (vk.md section 6); its address is known to the messenger alone. */
    private boolean secretFits(OrganisationId organisation, Notice notice, boolean mayBeMissing) {
        String secret = configs.noticeSecret(organisation);
        boolean fits =
                MessageDigest.isEqual(secret.getBytes(UTF_8), notice.secret().getBytes(UTF_8));
        return notice.secret().isEmpty() ? mayBeMissing : fits;
    }

    private Response prove(Registration known) {
        if (known.proof().isEmpty()) {
            return Response.of(DENIED, "");
        }
        registrations.answered(known.pathKey(), clock.instant());
        return Response.of(FINE, known.proof());
    }

    private void take(OrganisationId organisation, Notice notice) {
        if (notice.kind() == Kind.CHAT
                && !heard.knows(organisation.value(), notice.id())
                && !byOurselves(organisation, notice)) {
            joins.happened(organisation, notice.chat());
        }
        heard.remember(organisation.value(), notice.id());
    }

    /** A delivery knows already what it has done, and there may be thousands of such notices. */
    private boolean byOurselves(OrganisationId organisation, Notice notice) {
        return notice.by().equals("-" + notice.community())
                || (!notice.by().isEmpty()
                        && notice.by().equals(connections.of(organisation).serviceUser()));
    }
}
