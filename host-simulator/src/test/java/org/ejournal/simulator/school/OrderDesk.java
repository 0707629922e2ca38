package org.ejournal.simulator.school;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;

/** Issues orders in a {@link SmallSchool} and looks at what they come to; a minute passes before each. */
final class OrderDesk implements OrderLog {
    final SmallSchool school;
    final SchoolRoster roster;
    private final List<IssuedOrder> issued = new ArrayList<>();
    private Instant now;

    OrderDesk() {
        this(new SmallSchool());
    }

    OrderDesk(SmallSchool school) {
        this.school = school;
        Clock clock = SmallSchool.clock(SmallSchool.TODAY);
        this.now = clock.instant();
        this.roster = new SchoolRoster(school, clock).with(this);
    }

    @Override
    public long size() {
        return issued.size();
    }

    @Override
    public List<IssuedOrder> orders() {
        return List.copyOf(issued);
    }

    /** Issues an order whose fields stand as name, value, name, value. */
    IssuedOrder issue(OrderKind kind, String... fields) {
        now = now.plus(Duration.ofMinutes(1));
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        long number = issued.size() + 1;
        Order order = new Order(SmallSchool.ID, number, kind, values, "key" + number, now, "Седова");
        IssuedOrder done = new IssuedOrder(order, roster.orders().rehearse(order));
        issued.add(done);
        return done;
    }

    Instant now() {
        return now;
    }

    RosterSnapshot snapshot() {
        return roster.snapshot(SmallSchool.ID);
    }

    SchoolClass schoolClass(String id) {
        return snapshot().classes().stream()
                .filter(found -> found.id().equals(new ClassId(id)))
                .findFirst()
                .orElseThrow();
    }

    List<String> enrolled(String schoolClass) {
        return schoolClass(schoolClass).enrolments().stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::pupil)
                .map(PersonId::value)
                .toList();
    }

    List<String> learning(String group) {
        return group(group).pupils().stream().map(PersonId::value).toList();
    }

    SubjectGroup group(String id) {
        return snapshot().subjectGroups().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> employees() {
        return snapshot().employees().stream()
                .map(employee -> employee.person().value())
                .toList();
    }

    List<String> guardiansOf(String pupil) {
        return snapshot().guardianships().stream()
                .filter(guardianship -> guardianship.pupil().value().equals(pupil))
                .map(Guardianship::guardian)
                .map(PersonId::value)
                .toList();
    }

    String name(String person) {
        return snapshot().persons().stream()
                .filter(found -> found.id().value().equals(person))
                .findFirst()
                .orElseThrow()
                .name()
                .full();
    }
}
