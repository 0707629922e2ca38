package org.ejournal.simulator.school;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.RosterSnapshot;

/**
 * The journal's roster, held in memory and read from a folder of OneRoster 1.2 or 1.1 CSV files (1EdTech CSV binding).
 *
 * <p>On top of the files count the orders of the journal ({@link #with}), at once. What counts is asked of the clock at
 * every look, so an enrolment that ends tonight is over tomorrow without another reading. {@link RosterSnapshot#asOf()} is
 * when the folder was last read successfully, or when the organisation's newest order was issued if that is later: after a
 * refused reading the roster goes on as it was, and its age shows. Safe for any thread.
 *
 * <ul>
 *   <li>An organisation is an org of type {@code school}; districts and the like are not.
 *   <li>A class is a class of type {@code homeroom}, its class teacher the teacher enrolled with {@code primary}, or the
 *       only one. A pupil's enrolment that is over or {@code tobedeleted} is «departed»; one that is yet to begin is not
 *       shown.
 *   <li>A subject group is the part of a class of type {@code scheduled} that comes from one homeroom; its id is {@code
 *       scheduled:homeroom}, its subject the course.
 *   <li>Guardians are the {@code agentSourcedIds} of pupils, or of guardians the other way round, where the other person
 *       is a parent, guardian or relative.
 *   <li>Birth dates and sexes are those of {@code demographics.csv}, where it is there.
 *   <li>A row marked {@code tobedeleted} is as good as absent, enrolments apart.
 * </ul>
 */
public final class SchoolRoster implements Roster {
    private final RosterFiles files;
    private final OrderLog orders;
    private final Clock clock;
    private final Messages messages;
    private volatile Reading reading;
    private volatile RosterDay day;

    /**
     * Reads the files.
     *
     * @throws RosterRefusedException when they cannot be taken over without harm
     */
    public SchoolRoster(RosterFiles files, Clock clock) {
        this(files, OrderLog.EMPTY, clock, new Messages(), Reading.of(files, clock));
    }

    private SchoolRoster(RosterFiles files, OrderLog orders, Clock clock, Messages messages, Reading reading) {
        this.files = files;
        this.orders = orders;
        this.clock = clock;
        this.messages = messages;
        this.reading = reading;
        this.day = RosterDay.of(reading, orders.orders(), clock.instant(), clock.getZone(), messages);
    }

    /** Returns the same roster, without another reading, under the orders of that log. */
    public SchoolRoster with(OrderLog otherOrders) {
        return new SchoolRoster(files, otherOrders, clock, messages, reading);
    }

    /**
     * Reads the files again and takes over what they say, all or nothing.
     *
     * @throws RosterRefusedException when they cannot be taken over without harm; the roster stays as it was
     */
    public synchronized void reload() {
        reading = Reading.of(files, clock);
    }

    @Override
    public List<Organisation> organisations() {
        return today().snapshots().values().stream()
                .map(RosterSnapshot::organisation)
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    @Override
    public RosterSnapshot snapshot(OrganisationId organisation) {
        return of(organisation, today());
    }

    @Override
    public List<PersonDetails> details(OrganisationId organisation) {
        RosterDay today = today();
        return of(organisation, today).persons().stream()
                .map(person -> today.model().details(person.id()))
                .toList();
    }

    /**
     * Returns one organisation's roster as it would be had nothing come over since that moment: without the orders
     * issued later, on that moment's day, and as old.
     *
     * @throws RosterUnavailableException as {@link #snapshot} does
     */
    public RosterSnapshot snapshotAt(OrganisationId organisation, Instant moment) {
        List<IssuedOrder> former = orders.orders().stream()
                .filter(issued -> !issued.order().at().isAfter(moment))
                .toList();
        return of(organisation, RosterDay.of(reading.noLaterThan(moment), former, moment, clock.getZone(), messages));
    }

    private RosterSnapshot of(OrganisationId organisation, RosterDay from) {
        RosterSnapshot snapshot = from.snapshots().get(organisation);
        if (snapshot == null) {
            throw new RosterUnavailableException(
                    "The roster at " + files.place() + " knows no organisation " + organisation);
        }
        return snapshot;
    }

    /**
     * Returns the positions to which orders have appointed the organisation's employees and which are not over today;
     * empty for an organisation that is not known.
     */
    public List<Appointment> appointments(OrganisationId organisation) {
        return today().appointments(organisation);
    }

    /** Returns whether the organisation is a college; false for one that is not known. */
    public boolean isCollege(OrganisationId organisation) {
        return today().model().organisations().stream()
                .anyMatch(org -> org.college() && org.id().equals(organisation.value()));
    }

    /** Returns what the last successful reading found. */
    public RosterReport report() {
        return reading.report();
    }

    /** Returns the orders and the means to issue more. */
    public Orders orders() {
        return new Orders(() -> reading.model().rows(), orders, clock, messages);
    }

    /** Returns somebody to sign in as for each part in each organisation, the same ones for the same files and day. */
    public List<DemoAccount> accounts() {
        RosterDay today = today();
        return new DemoAccounts(today.model(), today.date())
                .of(today.snapshots().values());
    }

    private RosterDay today() {
        Reading current = reading;
        Instant now = clock.instant();
        RosterDay known = day;
        if (!known.shows(current, orders.size(), Replay.day(now, clock.getZone()))) {
            known = RosterDay.of(current, orders.orders(), now, clock.getZone(), messages);
            day = known;
        }
        return known;
    }
}
