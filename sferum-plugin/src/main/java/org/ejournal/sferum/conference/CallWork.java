package org.ejournal.sferum.conference;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.SignInException;
import org.ejournal.sferum.settings.CallStarter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is due about one organisation's conferences, each by who has to do it. A call whose organiser cannot start it is
 * started by the service user, where there is one: that a lesson begins weighs more than in whose name.
 */
class CallWork {
    private static final Logger LOG = LoggerFactory.getLogger(CallWork.class);

    private final Conferences conferences;
    private final CallBook book;
    private final Phones phones;
    private final Clock clock;

    CallWork(Conferences conferences, Phones phones, Clock clock) {
        this.conferences = conferences;
        this.book = new CallBook(conferences, clock);
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * With what one organisation's work is done.
     *
     * @param connection with what it reaches its messenger
     * @param starter in whose name its calls start
     * @param turn called before each request
     */
    record Means(OrganisationId organisation, Connection connection, CallStarter starter, Consumer<Budget> turn) {}

    /**
     * Does what is due now.
     *
     * @throws MessengerException when the messenger did not answer; what is left is due again after a pause
     */
    void work(List<Conference> open, Means means) {
        Instant now = clock.instant();
        List<Conference> due =
                open.stream().filter(conference -> due(conference, now)).toList();
        due.stream().filter(conference -> neverBegins(conference, now)).forEach(this::finish);
        Map<String, List<Conference>> callers = due.stream()
                .filter(conference -> !neverBegins(conference, now))
                .collect(Collectors.groupingBy(
                        conference -> phones.caller(conference, means.starter()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Conference> left = new ArrayList<>();
        Optional.ofNullable(callers.remove(Phone.SERVICE_USER)).ifPresent(left::addAll);
        callers.forEach((person, theirs) -> left.addAll(byThemselves(person, theirs, means)));
        byServiceUser(left, means);
    }

    /** What is not known is found out first, whatever else is due. */
    private static boolean due(Conference conference, Instant now) {
        boolean over = conference.unwanted() || conference.isOver(now);
        boolean rests = conference.retryAt().isAfter(now);
        return switch (conference.state()) {
            case STARTING -> true;
            case ACTIVE -> !rests && over;
            case PLANNED -> !rests && (over || !conference.opensAt().isAfter(now));
            case FINISHED -> false;
        };
    }

    private static boolean neverBegins(Conference conference, Instant now) {
        return conference.state() == State.PLANNED && (conference.unwanted() || conference.isOver(now));
    }

    private void finish(Conference conference) {
        conferences.finished(conference.id());
    }

    /** Returns what somebody else may start instead. */
    private List<Conference> byThemselves(String person, List<Conference> theirs, Means means) {
        try {
            Optional<Phone> phone = phones.of(person, means.connection());
            if (phone.isPresent()) {
                new CallRound(book, phone.get(), means.turn(), clock).work(theirs);
            } else {
                theirs.forEach(conference -> book.noCaller(conference, CallBook.ORGANISER, Kind.TOKEN));
            }
        } catch (SignInException e) {
            LOG.info("{} cannot start or end calls: {}", person, e.getMessage());
            boolean away = e.kind() == SignInException.Kind.AWAY;
            Kind kind = away ? Kind.TROUBLE : Kind.TOKEN;
            theirs.forEach(conference -> book.noCaller(conference, away ? kind.name() : CallBook.ORGANISER, kind));
        } catch (MessengerException e) {
            if (Setbacks.passing(e.failure().kind())) {
                throw e;
            }
            LOG.info("The messenger lets {} start or end no calls: {}", person, e.getMessage());
        }
        return refused(theirs, means.organisation());
    }

    private List<Conference> refused(List<Conference> theirs, OrganisationId organisation) {
        List<Long> ids = theirs.stream().map(Conference::id).toList();
        return conferences.unfinished(organisation).stream()
                .filter(conference -> ids.contains(conference.id()) && conference.state() == State.PLANNED)
                .toList();
    }

    /** What an organiser has just failed at keeps the reason for that where there is nobody else. */
    private void byServiceUser(List<Conference> due, Means means) {
        if (due.isEmpty()) {
            return;
        }
        Optional<Phone> phone = phones.ofServiceUser(means.connection());
        if (phone.isPresent()) {
            new CallRound(book, phone.get(), means.turn(), clock).work(due);
        } else {
            String reason = means.starter() == CallStarter.ORGANISER ? CallBook.ORGANISER : CallBook.NOBODY;
            due.stream()
                    .filter(conference -> !conference.retryAt().isAfter(clock.instant()))
                    .forEach(conference -> book.noCaller(conference, reason, Kind.TOKEN));
        }
    }
}
