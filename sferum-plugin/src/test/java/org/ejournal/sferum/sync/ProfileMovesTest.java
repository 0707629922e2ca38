package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.Upkeep.Dissolved;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A living school goes over from each of the four profiles to each other, and comes back. */
@Tag("OS-6")
class ProfileMovesTest {
    private static final List<String> PROFILES = List.of("electronic-school", "net-school", "college", "paragraph");

    static Stream<Arguments> moves() {
        return PROFILES.stream()
                .flatMap(from -> PROFILES.stream()
                        .filter(to -> !to.equals(from))
                        .flatMap(to ->
                                Stream.of(Dissolved.values()).map(dissolved -> Arguments.of(from, to, dissolved))));
    }

    private static Bench school(String profile, Dissolved dissolved) {
        Bench bench = new Bench(profile);
        bench.configs.change(
                School.ID,
                Map.of(
                        OrganisationConfigs.CHAT_ADMINISTRATOR,
                        "it",
                        OrganisationConfigs.DISSOLVED,
                        dissolved.name().toLowerCase(java.util.Locale.ROOT)),
                Map.of());
        bench.school
                .administrator("it")
                .administrator("deputy")
                .teacher("anna")
                .teacher("boris")
                .schoolClass("8 К", "anna", "ann", "bob", "cid")
                .schoolClass("9 К", "boris", "dan", "eva")
                .parent("mother", "ann", "dan")
                .parent("boris", "bob")
                .group("8 К", "Алгебра", "boris", "ann", "bob")
                .group("9 К", "Алгебра", "anna", "dan", "eva");
        bench.initialise();
        return bench;
    }

    private static Map<String, String> profile(String id) {
        return Map.of(OrganisationConfigs.PROFILE, id);
    }

    @ParameterizedTest(name = "from {0} to {1}, where a class that is no more has its chats {2}")
    @MethodSource("moves")
    @Tag("AH-1")
    @Tag("AH-2")
    void what_is_taken_away_was_shown_and_what_is_wanted_is_what_a_new_school_would_want(
            String from, String to, Dissolved dissolved) {
        try (Bench bench = school(from, dissolved);
                Bench afresh = school(to, dissolved)) {
            Switch settings = new Switch(bench);
            Set<String> before = settings.places();
            Set<String> atFirst = settings.wanted();
            long plan = settings.propose(profile(to));
            bench.look();
            assertThat(settings.wanted()).as("before it is applied").isEqualTo(atFirst);

            Run run = settings.apply(plan);

            assertThat(run.state()).isEqualTo(Run.State.DONE);
            assertThat(bench.configs.of(School.ID).profile()).isEqualTo(to);
            assertThat(shownToLeave(settings, plan)).isEqualTo(left(before, settings.places()));
            assertThat(of(settings.wanted(), new Switch(afresh).wanted(), dissolved))
                    .isEqualTo(new Switch(afresh).wanted());
            Set<String> there = settings.wanted();
            bench.look();
            bench.work();
            assertThat(settings.wanted()).as("when looked at again").isEqualTo(there);

            assertThat(settings.apply(settings.propose(profile(from))).state()).isEqualTo(Run.State.DONE);
            assertThat(of(settings.wanted(), atFirst, dissolved))
                    .as("there and back")
                    .isEqualTo(atFirst);
        }
    }

    private static Set<String> shownToLeave(Switch settings, long plan) {
        return settings.lines(plan).stream()
                .filter(line -> line.action().equals("REMOVE"))
                .map(line -> line.chatKey() + ' ' + line.person())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> left(Set<String> before, Set<String> after) {
        Set<String> left = new TreeSet<>(before);
        left.removeAll(after);
        return left;
    }

    /** Chats that are kept although no rule makes them any more are besides what a new school has. */
    private static Set<String> of(Set<String> wanted, Set<String> afresh, Dissolved dissolved) {
        return dissolved == Dissolved.KEEP && afresh.stream().noneMatch(line -> line.startsWith("SUBJECT"))
                ? wanted.stream()
                        .filter(line -> !line.startsWith("SUBJECT"))
                        .collect(Collectors.toCollection(TreeSet::new))
                : wanted;
    }
}
