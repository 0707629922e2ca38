package org.ejournal.sferum.sync.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.sferum.ledger.DueChat;
import org.ejournal.sferum.ledger.Kept;
import org.ejournal.sferum.ledger.Observation.SeenPlace;
import org.ejournal.sferum.ledger.Observation.SeenTitle;
import org.ejournal.sferum.ledger.Place;
import org.ejournal.sferum.messenger.RemoteMember;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.sync.patrol.ChatComparison.Acquaintances;
import org.ejournal.sferum.sync.patrol.Finding.What;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reading of one chat tells, and what of it is to stay where the organisation keeps what hands have made. */
@Tag("AH-5")
class ChatComparisonTest {
    private static final DueChat CHAT = new DueChat(1, "5", "8 К", "8-К");

    private final List<Place> rows = new ArrayList<>();
    private final List<RemoteMember> members = new ArrayList<>();
    private String title = "8-К";

    /** A place that is wanted, with the role that is wanted, as it was when last read. */
    private ChatComparisonTest wanted(String person, boolean wantedAdmin, String as, boolean admin) {
        rows.add(new Place(1, person, true, wantedAdmin, as, admin, Kept.NONE));
        return this;
    }

    private ChatComparisonTest unwanted(String person, String as, boolean admin, Kept kept) {
        rows.add(new Place(1, person, false, false, as, admin, kept));
        return this;
    }

    private ChatComparisonTest inside(String member, boolean admin) {
        members.add(new RemoteMember(member, admin));
        return this;
    }

    private ChatComparison compared(Drift edits) {
        return new ChatComparison(
                CHAT,
                rows,
                new Acquaintances(Map.of("vk-ann", "ann", "vk-bob", "bob", "vk-zoe", "zoe"), "service"),
                edits,
                title,
                members);
    }

    private void finds(Drift edits, String who, What what, SeenPlace seen) {
        ChatComparison comparison = compared(edits);
        assertThat(comparison.findings()).containsExactly(new Finding(1, who, what, ""));
        assertThat(comparison.places()).containsExactly(seen);
    }

    private static SeenPlace seen(String person, String as, boolean admin, Kept kept) {
        return new SeenPlace(1, person, as, admin, kept);
    }

    @ParameterizedTest
    @EnumSource
    void where_all_is_as_before_nothing_is_found(Drift edits) {
        wanted("ann", true, "vk-ann", true)
                .wanted("bob", false, "", false)
                .inside("vk-ann", true)
                .inside("service", false);

        ChatComparison comparison = compared(edits);

        assertThat(comparison.findings()).isEmpty();
        assertThat(comparison.places()).isEmpty();
        assertThat(comparison.titles()).isEmpty();
    }

    @Test
    void another_title_is_found_and_stays_where_hands_count() {
        title = "Наш чат";

        assertThat(compared(Drift.KEEP).titles()).containsExactly(new SeenTitle(1, "Наш чат", true));
        assertThat(compared(Drift.REPAIR).titles()).containsExactly(new SeenTitle(1, "Наш чат", false));
        assertThat(compared(Drift.KEEP).findings()).containsExactly(new Finding(1, "", What.RENAMED, "Наш чат"));
    }

    @Test
    void the_wanted_title_set_by_hand_is_nothing_to_keep() {
        title = "8 К";

        assertThat(compared(Drift.KEEP).titles()).containsExactly(new SeenTitle(1, "8 К", false));
    }

    @Test
    void a_title_that_is_not_known_says_nothing() {
        title = "";

        assertThat(compared(Drift.KEEP).titles()).isEmpty();
        assertThat(compared(Drift.KEEP).findings()).isEmpty();
    }

    @Test
    void who_has_left_is_found_and_stays_out_where_hands_count() {
        wanted("ann", false, "vk-ann", false);

        finds(Drift.KEEP, "ann", What.LEFT, seen("ann", "", false, Kept.LEFT));
        finds(Drift.REPAIR, "ann", What.LEFT, seen("ann", "", false, Kept.NONE));
    }

    @Test
    void of_who_had_to_leave_and_has_left_nothing_is_kept() {
        unwanted("ann", "vk-ann", false, Kept.CAME);

        finds(Drift.KEEP, "ann", What.LEFT, seen("ann", "", false, Kept.NONE));
    }

    @Test
    void a_role_that_was_given_or_taken_is_found_and_stays_where_hands_count() {
        wanted("ann", false, "vk-ann", false).inside("vk-ann", true);

        finds(Drift.KEEP, "ann", What.ADMIN_GIVEN, seen("ann", "vk-ann", true, Kept.ROLE));
        finds(Drift.REPAIR, "ann", What.ADMIN_GIVEN, seen("ann", "vk-ann", true, Kept.NONE));
    }

    @Test
    void a_role_that_was_taken_is_found_as_well() {
        wanted("ann", true, "vk-ann", true).inside("vk-ann", false);

        finds(Drift.KEEP, "ann", What.ADMIN_TAKEN, seen("ann", "vk-ann", false, Kept.ROLE));
    }

    @Test
    void the_wanted_role_given_by_hand_is_nothing_to_keep() {
        wanted("ann", true, "vk-ann", false).inside("vk-ann", true);

        finds(Drift.KEEP, "ann", What.ADMIN_GIVEN, seen("ann", "vk-ann", true, Kept.NONE));
    }

    @Test
    void who_was_let_stay_is_still_let_stay_whatever_their_role() {
        unwanted("ann", "vk-ann", false, Kept.CAME).inside("vk-ann", true);

        finds(Drift.KEEP, "ann", What.ADMIN_GIVEN, seen("ann", "vk-ann", true, Kept.CAME));
    }

    @Test
    @Tag("AH-12")
    void who_was_waited_for_has_joined() {
        wanted("ann", true, "", false).inside("vk-ann", false);

        finds(Drift.KEEP, "ann", What.JOINED, seen("ann", "vk-ann", false, Kept.NONE));
    }

    @Test
    void who_has_joined_as_an_admin_without_being_wanted_as_one_stays_so_where_hands_count() {
        wanted("ann", false, "", false).inside("vk-ann", true);

        finds(Drift.KEEP, "ann", What.JOINED, seen("ann", "vk-ann", true, Kept.ROLE));
        finds(Drift.REPAIR, "ann", What.JOINED, seen("ann", "vk-ann", true, Kept.NONE));
    }

    @Test
    void who_has_joined_as_the_admin_that_was_wanted_is_as_wanted() {
        wanted("ann", true, "", false).inside("vk-ann", true);

        finds(Drift.KEEP, "ann", What.JOINED, seen("ann", "vk-ann", true, Kept.NONE));
    }

    @Test
    void somebody_of_the_organisation_who_is_not_wanted_is_named_as_themselves() {
        inside("vk-zoe", true);

        finds(Drift.KEEP, "zoe", What.CAME_IN, seen("zoe", "vk-zoe", true, Kept.CAME));
        finds(Drift.REPAIR, "zoe", What.CAME_IN, seen("zoe", "vk-zoe", true, Kept.NONE));
    }

    @Test
    void who_is_wanted_no_more_and_comes_back_has_come_in() {
        unwanted("zoe", "", false, Kept.NONE).inside("vk-zoe", false);

        finds(Drift.KEEP, "zoe", What.CAME_IN, seen("zoe", "vk-zoe", false, Kept.CAME));
    }

    @Test
    void whom_nobody_knows_is_a_stranger() {
        inside("somebody", true);

        finds(Drift.KEEP, "messenger:somebody", What.STRANGER, seen("messenger:somebody", "somebody", true, Kept.CAME));
        finds(
                Drift.REPAIR,
                "messenger:somebody",
                What.STRANGER,
                seen("messenger:somebody", "somebody", true, Kept.NONE));
    }

    @Test
    void a_stranger_who_is_known_already_is_found_once() {
        unwanted("messenger:somebody", "somebody", false, Kept.CAME).inside("somebody", false);

        assertThat(compared(Drift.KEEP).findings()).isEmpty();
    }

    @Test
    @Tag("AC-6")
    void a_stranger_who_has_linked_the_account_is_forgotten_and_has_come_as_themselves() {
        unwanted("messenger:vk-ann", "vk-ann", false, Kept.CAME)
                .wanted("ann", false, "", false)
                .inside("vk-ann", false);

        ChatComparison comparison = compared(Drift.KEEP);

        assertThat(comparison.findings()).containsExactly(new Finding(1, "ann", What.JOINED, ""));
        assertThat(comparison.places())
                .containsExactlyInAnyOrder(
                        seen("messenger:vk-ann", "", false, Kept.NONE), seen("ann", "vk-ann", false, Kept.NONE));
    }

    @Test
    void who_is_in_by_an_old_account_too_is_left_to_the_delivery() {
        wanted("ann", false, "old", false).inside("old", false).inside("vk-ann", false);

        assertThat(compared(Drift.REPAIR).findings()).isEmpty();
        assertThat(compared(Drift.REPAIR).places()).isEmpty();
    }

    @Test
    void who_has_left_by_an_old_account_and_come_in_by_the_new_one_is_in_by_the_new_one() {
        wanted("ann", false, "old", false).inside("vk-ann", false);

        ChatComparison comparison = compared(Drift.REPAIR);

        assertThat(comparison.findings())
                .containsExactly(new Finding(1, "ann", What.LEFT, ""), new Finding(1, "ann", What.JOINED, ""));
        assertThat(comparison.places()).containsExactly(seen("ann", "vk-ann", false, Kept.NONE));
    }
}
