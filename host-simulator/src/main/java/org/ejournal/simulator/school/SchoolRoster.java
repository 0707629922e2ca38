package org.ejournal.simulator.school;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;

/**
 * The journal's roster, held in memory and read from a folder of OneRoster 1.2 or 1.1 CSV files (1EdTech CSV binding).
 *
 * <p>What counts is asked of the clock at every look, so an enrolment that ends tonight is over tomorrow without another
 * reading. {@link RosterSnapshot#asOf()} is when the folder was last read successfully: after a refused reading the
 * roster goes on as it was, and its age shows. Safe for any thread.
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
 *   <li>A row marked {@code tobedeleted} is as good as absent, enrolments apart.
 * </ul>
 */
public final class SchoolRoster implements Roster {
    private final RosterFiles files;
    private final Clock clock;
    private final Messages messages = new Messages();
    private volatile Loaded loaded;
    private volatile Day day;

    private record Loaded(RosterModel model, RosterReport report) {}

    private record Day(Loaded loaded, LocalDate date, Map<OrganisationId, RosterSnapshot> snapshots) {}

    /**
     * Reads the files.
     *
     * @throws RosterRefusedException when they cannot be taken over without harm
     */
    public SchoolRoster(RosterFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
        this.loaded = load();
        this.day = makeDay(loaded, LocalDate.now(clock));
    }

    /**
     * Reads the files again and takes over what they say, all or nothing.
     *
     * @throws RosterRefusedException when they cannot be taken over without harm; the roster stays as it was
     */
    public synchronized void reload() {
        loaded = load();
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
        RosterSnapshot snapshot = today().snapshots().get(organisation);
        if (snapshot == null) {
            throw new RosterUnavailableException(
                    "The roster at " + files.place() + " knows no organisation " + organisation);
        }
        return snapshot;
    }

    /** Returns what the last successful reading found. */
    public RosterReport report() {
        return loaded.report();
    }

    /** Returns somebody to sign in as for each part in each organisation, the same ones for the same files and day. */
    public List<DemoAccount> accounts() {
        Day today = today();
        return new DemoAccounts(today.loaded().model(), today.date())
                .of(today.snapshots().values());
    }

    private Loaded load() {
        Problems problems = new Problems(messages);
        Instant now = clock.instant();
        RosterModel model = new RosterReader(files, problems).read();
        return new Loaded(model, new RosterReport(files.place(), model.version(), now, problems.found()));
    }

    private Day today() {
        Loaded current = loaded;
        LocalDate date = LocalDate.now(clock);
        Day known = day;
        if (known.loaded() != current || !known.date().equals(date)) {
            known = makeDay(current, date);
            day = known;
        }
        return known;
    }

    private Day makeDay(Loaded current, LocalDate date) {
        SnapshotMaker maker = new SnapshotMaker(
                current.model(), messages, date, current.report().readAt());
        Map<OrganisationId, RosterSnapshot> snapshots = new LinkedHashMap<>();
        for (OrgRow org : current.model().organisations()) {
            snapshots.put(new OrganisationId(org.id()), maker.make(org));
        }
        return new Day(current, date, snapshots);
    }
}
