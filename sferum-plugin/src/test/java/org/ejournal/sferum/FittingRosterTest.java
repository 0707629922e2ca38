package org.ejournal.sferum;

import static org.assertj.core.api.Assertions.assertThat;

import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.Sex;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.MemoryRoster;
import org.ejournal.sferum.settings.profile.ProfileReader;
import org.junit.jupiter.api.Test;

/** Names that the ledger cannot keep are shortened before anybody works with them. */
class FittingRosterTest {
    private static final OrganisationId SCHOOL = new OrganisationId("o");

    private final MemoryRoster host = new MemoryRoster();
    private final FittingRoster roster = new FittingRoster(host);

    @Test
    void a_page_pasted_into_a_name_is_cut_and_never_in_the_middle_of_a_letter() {
        host.person("p", new PersonName("Щ".repeat(10_000), "x" + "🦔".repeat(200), "a\0b"), "77")
                .schoolClass("🦔".repeat(60), "p");

        RosterSnapshot fitting = roster.snapshot(SCHOOL);

        assertThat(fitting.persons().get(0).name())
                .isEqualTo(new PersonName("Щ".repeat(200), "x" + "🦔".repeat(99), "ab"));
        assertThat(fitting.persons().get(0).externalIds()).containsEntry("VK", "77");
        assertThat(fitting.classes().get(0).name()).isEqualTo("🦔".repeat(40));
    }

    @Test
    void what_fits_is_what_the_host_gave() {
        host.person("p", "Воронцова", "Елена", "77")
                .schoolClass("8 К", "p", "p")
                .group("g", "Алгебра")
                .details("p", "1980-01-02", Sex.FEMALE);

        assertThat(roster.details(SCHOOL)).isNotEmpty().isEqualTo(host.details(SCHOOL));
        assertThat(roster.snapshot(SCHOOL)).isEqualTo(host.snapshot(SCHOOL));
    }

    @Test
    void a_title_that_is_as_long_as_can_be_is_still_a_title_when_the_chat_is_closed() {
        for (RuleProfile profile : new ProfileReader().builtIn().all()) {
            assertThat(profile.closed("Щ".repeat(255))).hasSize(255).contains("(чат закрыт)");
        }
    }
}
