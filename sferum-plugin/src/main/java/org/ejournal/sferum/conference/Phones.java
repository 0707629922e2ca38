package org.ejournal.sferum.conference;

import java.util.Optional;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.account.OwnTokens;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Calls;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.settings.CallStarter;

/**
 * Knows whose token starts a call: as the organisation has set, its organiser's own where there is one, else the service
 * user's. Only who has started a call may end it.
 */
class Phones {
    private final MessengerProvider messengers;
    private final OwnTokens tokens;

    Phones(MessengerProvider messengers, OwnTokens tokens) {
        this.messengers = messengers;
        this.tokens = tokens;
    }

    /** Returns whose phone the conference needs now, as {@link Phone#caller} names it. */
    String caller(Conference conference, CallStarter starter) {
        if (conference.state() != Conference.State.PLANNED) {
            return conference.caller();
        }
        boolean own = starter == CallStarter.ORGANISER && tokens.has(new PersonId(conference.organiser()));
        return own ? conference.organiser() : Phone.SERVICE_USER;
    }

    /** Returns the service user's; empty where the organisation has none. */
    Optional<Phone> ofServiceUser(Connection connection) {
        return calls(connection).map(calls -> new Phone(Phone.SERVICE_USER, calls, calls.budget()));
    }

    /**
     * Returns a person's own; empty where nothing of theirs is kept any more. Its rate is the person's, whichever token they
     * have just now.
     *
     * @throws org.ejournal.sferum.messenger.SignInException when the messenger gives them no token
     */
    Optional<Phone> of(String person, Connection connection) {
        return tokens.borrow(new PersonId(person))
                .flatMap(token -> calls(connection.inNameOf(token)))
                .map(calls -> new Phone(
                        person,
                        calls,
                        new Budget("person:" + person, calls.budget().requestsPerSecond())));
    }

    private Optional<Calls> calls(Connection connection) {
        return messengers.connect(connection).calls();
    }
}
