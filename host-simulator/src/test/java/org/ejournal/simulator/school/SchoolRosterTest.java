package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.OrganisationId;
import org.junit.jupiter.api.Test;

class SchoolRosterTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final SmallSchool school = new SmallSchool();
    private final HandClock clock = new HandClock();

    @Test
    void a_snapshot_is_as_old_as_the_last_reading() {
        SchoolRoster roster = new SchoolRoster(school, clock);
        Instant read = clock.instant();
        clock.now = read.plusSeconds(3600);
        assertThat(roster.snapshot(SmallSchool.ID).asOf()).isEqualTo(read);

        roster.reload();
        assertThat(roster.snapshot(SmallSchool.ID).asOf()).isEqualTo(clock.now);
        assertThat(roster.report().readAt()).isEqualTo(clock.now);
    }

    @Test
    void reading_again_shows_what_has_changed() {
        SchoolRoster roster = new SchoolRoster(school, clock);
        school.change("classes.csv", "10А", "11А");
        assertThat(roster.snapshot(SmallSchool.ID).classes().get(0).name()).isEqualTo("10А");
        roster.reload();
        assertThat(roster.snapshot(SmallSchool.ID).classes().get(0).name()).isEqualTo("11А");
    }

    @Test
    void after_a_refused_reading_the_roster_is_as_it_was() {
        SchoolRoster roster = new SchoolRoster(school, clock);
        Instant read = clock.instant();
        clock.now = read.plusSeconds(3600);
        school.without("users.csv");

        assertThatThrownBy(roster::reload).isInstanceOf(RosterRefusedException.class);
        assertThat(roster.snapshot(SmallSchool.ID).asOf()).isEqualTo(read);
        assertThat(roster.snapshot(SmallSchool.ID).persons()).hasSize(9);
    }

    @Test
    void midnight_at_the_hosts_place_changes_the_roster_without_reading_again() {
        school.change("enrollments.csv", "k1,s,p1,student,,,", "k1,s,p1,student,,,2026-11-23");
        SchoolRoster roster = new SchoolRoster(school, clock);
        clock.now = LocalDateTime.parse("2026-11-22T23:59:59").atZone(ZONE).toInstant();
        assertThat(stateOfTheFirst(roster)).isEqualTo(EnrolmentState.ENROLLED);
        clock.now = clock.now.plusSeconds(1);
        assertThat(stateOfTheFirst(roster)).isEqualTo(EnrolmentState.DEPARTED);
    }

    @Test
    void an_unknown_organisation_has_no_snapshot() {
        SchoolRoster roster = new SchoolRoster(school, clock);
        assertThatThrownBy(() -> roster.snapshot(new OrganisationId("elsewhere")))
                .isInstanceOf(RosterUnavailableException.class)
                .hasMessage("The roster at /schools/small knows no organisation elsewhere");
    }

    private static EnrolmentState stateOfTheFirst(SchoolRoster roster) {
        Enrolment first =
                roster.snapshot(SmallSchool.ID).classes().get(0).enrolments().get(0);
        return first.state();
    }

    private static final class HandClock extends Clock {
        private Instant now =
                LocalDateTime.parse("2026-11-22T12:00").atZone(ZONE).toInstant();

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
