package org.ejournal.sferum.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.sferum.settings.profile.ProfileReader;

/** Schools as chance makes them: some people are unknown, some teachers are parents, some pupils came back. */
final class Generated extends DomainContextBase {
    private interface Step {
        void on(School school);
    }

    @Provide
    Arbitrary<RosterSnapshot> rosters() {
        Arbitrary<List<Step>> classes = classTeachers().list().ofMaxSize(4).map(teachers -> {
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < teachers.size(); i++) {
                String id = "c-" + i;
                String[] of = teachers.get(i).toArray(String[]::new);
                steps.add(school -> school.schoolClass(id, "7А", of));
            }
            return steps;
        });
        return Combinators.combine(
                        classes,
                        many(staff(), 8),
                        many(enrolments(), 24),
                        many(guardianships(), 16),
                        many(groups(), 8),
                        many(unknown(), 2))
                .as((a, b, c, d, e, f) -> told(List.of(a, b, c, d, e, f)));
    }

    @Provide
    Arbitrary<RuleProfile> profiles() {
        return Arbitraries.of(new ProfileReader().builtIn().all());
    }

    @Provide
    Arbitrary<OrganisationChoices> choices() {
        return Combinators.combine(id("t", 6).list().ofMaxSize(1), Arbitraries.of(ChatKind.SUBJECT, ChatKind.OTHER))
                .as((who, kind) ->
                        new OrganisationChoices(who.stream().map(PersonId::new).toList(), Set.of(kind)));
    }

    static RosterSnapshot shuffled(RosterSnapshot roster, long seed) {
        return new RosterSnapshot(
                roster.organisation(),
                roster.asOf(),
                shuffled(roster.persons(), seed),
                shuffled(roster.employees(), seed),
                shuffled(roster.classes(), seed),
                shuffled(roster.subjectGroups(), seed),
                shuffled(roster.guardianships(), seed));
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    private static RosterSnapshot told(List<List<Step>> story) {
        School school = new School();
        story.forEach(steps -> steps.forEach(step -> step.on(school)));
        return school.snapshot();
    }

    private static Arbitrary<List<Step>> many(Arbitrary<Step> steps, int atMost) {
        return steps.list().ofMaxSize(atMost);
    }

    private static Arbitrary<List<String>> classTeachers() {
        return id("t", 6).list().ofMaxSize(2);
    }

    private static Arbitrary<Step> staff() {
        return Arbitraries.oneOf(
                Combinators.combine(id("t", 6), Arbitraries.of(StaffRole.class))
                        .as((who, role) -> school -> school.role(who, role)),
                Combinators.combine(
                                id("t", 6),
                                Arbitraries.of(PositionType.class),
                                Arbitraries.integers().between(0, 2))
                        .as((who, type, level) -> school -> school.position(who, type, level)),
                id("t", 6).map(who -> school -> school.actingHead(who)));
    }

    private static Arbitrary<Step> enrolments() {
        return Combinators.combine(id("p", 10), id("c", 4), Arbitraries.of(true, true, false))
                .as((who, where, stays) -> school -> {
                    if (stays) {
                        school.pupil(who, where);
                    } else {
                        school.departed(who, where);
                    }
                });
    }

    private static Arbitrary<Step> guardianships() {
        return Combinators.combine(Arbitraries.oneOf(id("g", 6), id("t", 6)), id("p", 10))
                .as((who, pupil) -> school -> school.parent(who, pupil));
    }

    private static Arbitrary<Step> groups() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        id("c", 4),
                        id("s", 2),
                        id("t", 6).list().ofMaxSize(2),
                        id("p", 10).list().ofMaxSize(6))
                .as((id, where, subject, teachers, pupils) -> school -> school.group(
                        "grp-" + id,
                        where,
                        subject,
                        "Предмет " + subject + id,
                        teachers,
                        pupils.toArray(String[]::new)));
    }

    private static Arbitrary<Step> unknown() {
        return Arbitraries.oneOf(id("p", 10), id("t", 6), id("g", 6)).map(who -> school -> school.without(who));
    }

    private static Arbitrary<String> id(String kind, int count) {
        return Arbitraries.integers().between(0, count - 1).map(number -> kind + "-" + number);
    }
}
