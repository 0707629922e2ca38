package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.ejournal.plugin.host.Host;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** A host that keeps the contract passes, and one that breaks it in one point fails in the tests of that point. */
@Tag("PL-1")
class HostConformanceTest {
    /** The suite on one host. */
    abstract static class Suite extends HostConformance {
        private final Host host;

        Suite(Host host) {
            this.host = host;
        }

        @Override
        public Host host() {
            return host;
        }
    }

    static class Right extends Suite {
        Right() {
            super(new SmallHost());
        }
    }

    @Test
    void a_host_that_keeps_the_contract_passes() {
        assertThat(failed(Right.class)).isEmpty();
    }

    static class EmptyForStrangers extends Suite {
        EmptyForStrangers() {
            super(new SmallHost() {
                @Override
                public RosterSnapshot snapshot(OrganisationId organisation) {
                    return List.of(FIRST, SECOND).contains(organisation)
                            ? super.snapshot(organisation)
                            : new RosterSnapshot(
                                    new Organisation(organisation, ""),
                                    NOW,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of());
                }
            });
        }
    }

    @Test
    @Tag("AH-1")
    void an_empty_roster_in_place_of_a_refusal_is_found() {
        assertThat(failed(EmptyForStrangers.class))
                .containsExactly("an_unknown_organisation_is_refused_and_has_no_empty_snapshot");
    }

    static class WithoutParents extends Suite {
        WithoutParents() {
            super(new SmallHost() {
                @Override
                List<Person> persons(OrganisationId organisation) {
                    return super.persons(organisation).subList(0, 2);
                }
            });
        }
    }

    @Test
    void a_snapshot_that_names_people_whom_it_does_not_hold_is_found() {
        assertThat(failed(WithoutParents.class))
                .containsExactly("those_whom_a_snapshot_names_are_those_who_stand_in_it");
    }

    static class Unsorted extends Suite {
        Unsorted() {
            super(new SmallHost() {
                @Override
                public List<Lesson> lessons(OrganisationId organisation, Instant from, Instant to) {
                    List<Lesson> lessons = new ArrayList<>(super.lessons(organisation, from, to));
                    Collections.reverse(lessons);
                    return lessons;
                }
            });
        }
    }

    @Test
    void lessons_in_another_order_are_found() {
        assertThat(failed(Unsorted.class))
                .containsExactly("lessons_stand_by_their_beginning_within_the_time_asked_for");
    }

    static class Borrowing extends Suite {
        Borrowing() {
            super(new SmallHost() {
                @Override
                public Optional<Lesson> lesson(OrganisationId organisation, LessonId id) {
                    return super.lesson(FIRST, id).or(() -> super.lesson(SECOND, id));
                }
            });
        }
    }

    @Test
    @Tag("RR-3")
    void a_lesson_of_another_organisation_is_found_out() {
        assertThat(failed(Borrowing.class)).containsExactly("an_organisation_does_not_find_a_lesson_of_another_one_s");
    }

    static class Forgetful extends Suite {
        Forgetful() {
            super(new SmallHost() {
                @Override
                public synchronized void change(OrganisationId organisation, Map<String, String> values) {
                    of(organisation).keySet().stream()
                            .filter(name -> !values.containsKey(name))
                            .forEach(name -> super.change(organisation, Map.of(name, "")));
                    super.change(organisation, values);
                }
            });
        }
    }

    @Test
    void settings_that_forget_what_a_change_does_not_name_are_found() {
        assertThat(failed(Forgetful.class))
                .containsExactlyInAnyOrder(
                        "a_change_sets_what_it_names_and_keeps_the_rest", "an_empty_value_removes_the_setting");
    }

    static class Hasty extends Suite {
        Hasty() {
            super(new SmallHost() {
                @Override
                public boolean replace(OrganisationId organisation, String name, String before, String after) {
                    change(organisation, Map.of(name, after));
                    return true;
                }
            });
        }
    }

    @Test
    void a_replacement_that_does_not_look_first_is_found() {
        assertThat(failed(Hasty.class))
                .containsExactlyInAnyOrder(
                        "a_value_is_replaced_only_where_it_still_is_what_was_read",
                        "of_many_who_replace_a_value_at_once_one_does");
    }

    static class ForeverNew extends Suite {
        ForeverNew() {
            super(new SmallHost() {
                @Override
                public byte[] key(String name) {
                    byte[] key = new byte[32];
                    ThreadLocalRandom.current().nextBytes(key);
                    return key;
                }
            });
        }
    }

    @Test
    void keys_that_change_are_found() {
        assertThat(failed(ForeverNew.class))
                .containsExactlyInAnyOrder(
                        "a_key_has_32_bytes_and_stays_the_same", "who_overwrites_the_array_does_not_spoil_the_key");
    }

    static class Strict extends Suite {
        Strict() {
            super(new SmallHost() {
                @Override
                public void send(OrganisationId organisation, Collection<PersonId> people, Message message) {
                    if (people.contains(new PersonId("conformance-nobody"))) {
                        throw new IllegalArgumentException("Who is that?");
                    }
                }
            });
        }
    }

    @Test
    void a_message_that_nobody_gets_for_one_stranger_is_found() {
        assertThat(failed(Strict.class))
                .containsExactly("whom_the_organisation_does_not_know_is_left_out_and_the_others_are_told");
    }

    static class Careless extends Suite {
        Careless() {
            super(new SmallHost() {
                @Override
                public URI screenAddress(String screen, Map<String, String> parameters) {
                    return URI.create("https://journal.example/screens/" + screen);
                }
            });
        }
    }

    @Test
    void addresses_that_lose_their_parameters_are_found() {
        assertThat(failed(Careless.class)).containsExactly("each_screen_and_each_parameter_has_an_address_of_its_own");
    }

    private static List<String> failed(Class<? extends HostConformance> suite) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(suite))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(Event::getTestDescriptor)
                .map(TestDescriptor::getDisplayName)
                .map(name -> name.replace("()", ""))
                .toList();
    }
}
