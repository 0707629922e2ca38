package org.ejournal.sferum.conference.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.ejournal.sferum.conference.overlap.Engagement.Kind;
import org.ejournal.sferum.conference.overlap.Engagement.People;
import org.junit.jupiter.api.Test;

/** What counts as an overlap, against a slow and plain way to find one. */
@Tag("AH-17")
class OverlapTest {
    private static final Instant DAY = Instant.parse("2026-11-23T05:00:00Z");

    @Property
    void there_is_one_where_somebody_would_have_to_be_twice_in_the_same_minute(
            @ForAll("engagements") Engagement wanted, @ForAll("engagements") Engagement other) {
        boolean found = !Overlap.of(wanted, List.of(other)).isEmpty();

        assertThat(found).isEqualTo(!wanted.lesson().equals(other.lesson()) && twice(wanted, other));
    }

    @Property
    void it_is_mutual(@ForAll("engagements") Engagement one, @ForAll("engagements") Engagement other) {
        assertThat(Overlap.of(one, List.of(other)).isEmpty())
                .isEqualTo(Overlap.of(other, List.of(one)).isEmpty());
    }

    private static boolean twice(Engagement one, Engagement other) {
        for (int minute = 0; minute < 200; minute++) {
            boolean shares = one.people().teachers().stream()
                            .anyMatch(other.people().teachers()::contains)
                    || one.people().learners().stream().anyMatch(other.people().learners()::contains);
            if (shares && goesOn(one, minute) && goesOn(other, minute)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Engagement engagement, int minute) {
        Instant at = DAY.plusSeconds(60L * minute);
        return !at.isBefore(engagement.starts()) && at.isBefore(engagement.ends());
    }

    @Provide
    Arbitrary<Engagement> engagements() {
        Arbitrary<Set<String>> people = Arbitraries.of("a", "b", "c").set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("l1", "l2", "l3"),
                        people,
                        people,
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(1, 90))
                .as((lesson, teachers, learners, start, length) ->
                        engagement(Kind.LESSON, lesson, new People(teachers, learners), start, length));
    }

    private static Engagement engagement(Kind kind, String lesson, People people, int start, int length) {
        Instant starts = DAY.plusSeconds(60L * start);
        return new Engagement(kind, lesson, "Алгебра", "8 К", people, starts, starts.plusSeconds(60L * length));
    }

    @Test
    void of_a_lesson_and_its_conference_only_the_conference_is_named() {
        People people = new People(Set.of("t"), Set.of("p"));
        Engagement wanted = engagement(Kind.LESSON, "l1", people, 0, 45);
        List<Engagement> others = List.of(
                engagement(Kind.LESSON, "l1", people, 0, 45),
                engagement(Kind.LESSON, "l2", people, 10, 45),
                engagement(Kind.CONFERENCE, "l2", people, 5, 45),
                engagement(Kind.CONFERENCE, "", new People(Set.of("t"), Set.of()), 20, 10));

        assertThat(Overlap.of(wanted, others))
                .extracting(overlap -> overlap.with().lesson(), Overlap::teacher, Overlap::learners)
                .containsExactly(tuple("l2", true, true), tuple("", true, false));
    }
}
