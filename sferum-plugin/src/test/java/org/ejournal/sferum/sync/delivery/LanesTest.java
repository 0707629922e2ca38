package org.ejournal.sferum.sync.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.rules.ChatKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In which order things go, and what goes at all. */
@Tag("AH-7")
class LanesTest {
    private static final ChatWork CHAT = new ChatWork(
            new ChatRow(
                    1, "STAFF", ChatKind.STAFF, "", "", "", "", "1", "", "", "", false, ChatState.ACTIVE, false, false),
            List.of());
    private static final Parcel REMOVE = parcel(new Operation.Remove("1", "ann"));
    private static final Parcel PROMOTE = parcel(new Operation.SetAdmin("1", "ann", true));
    private static final Parcel DEMOTE = parcel(new Operation.SetAdmin("1", "ann", false));
    private static final Parcel CREATE = parcel(new Operation.CreateChat("8 К", List.of()));
    private static final Parcel RENAME = parcel(new Operation.Rename("1", "8 К"));
    private static final Parcel ADD = parcel(new Operation.Add("s", "ann"));
    private static final Parcel LET_IN = parcel(new Operation.LetServiceIn("link"));

    private final Lanes lanes = new Lanes();

    private static Parcel parcel(Operation operation) {
        return new Parcel(operation, CHAT, null);
    }

    private void put(Parcel... parcels) {
        List.of(parcels).forEach(lanes::put);
    }

    @Test
    void whoever_has_to_leave_goes_first_then_new_chats_then_admins() {
        put(RENAME, DEMOTE, PROMOTE, CREATE, REMOVE);

        assertThat(lanes.take(false, 25)).containsExactly(REMOVE, CREATE, PROMOTE, RENAME, DEMOTE);
        assertThat(lanes.ready(false)).isZero();
    }

    @Test
    void what_only_a_persons_token_does_goes_apart() {
        put(ADD, REMOVE, LET_IN);

        assertThat(lanes.ready(true)).isEqualTo(2);
        assertThat(lanes.ready(false)).isEqualTo(1);
        assertThat(lanes.take(true, 25)).containsExactlyInAnyOrder(ADD, LET_IN);
        assertThat(lanes.take(false, 25)).containsExactly(REMOVE);
    }

    @Test
    void a_link_is_asked_for_before_the_service_user_comes_in_by_it_and_then_people_join() {
        Parcel ask = parcel(new Operation.AskLink("1"));
        Parcel renew = parcel(new Operation.RenewLink("1"));
        put(ADD, LET_IN, ask, renew);

        assertThat(lanes.take(false, 25)).containsExactly(renew, ask);
        assertThat(lanes.take(true, 25)).containsExactly(LET_IN, ADD);
    }

    @Test
    void a_request_takes_as_many_as_it_holds() {
        put(REMOVE, PROMOTE, CREATE);

        assertThat(lanes.take(false, 2)).containsExactly(REMOVE, CREATE);
        assertThat(lanes.take(false, 2)).containsExactly(PROMOTE);
        assertThat(lanes.take(false, 2)).isEmpty();
    }

    @Test
    void what_goes_again_goes_before_the_others_of_its_kind() {
        Parcel other = parcel(new Operation.Remove("1", "bob"));
        put(REMOVE);
        lanes.again(other);

        assertThat(lanes.take(false, 25)).containsExactly(other, REMOVE);
    }

    @Test
    @Tag("AH-6")
    void halves_go_one_at_a_time_before_all_else_the_first_the_larger() {
        put(REMOVE);
        lanes.halve(List.of(CREATE, RENAME, DEMOTE));

        assertThat(lanes.halved(false)).isTrue();
        assertThat(lanes.halved(true)).isFalse();
        assertThat(lanes.ready(false)).isEqualTo(4);
        assertThat(lanes.creations()).containsExactly(CREATE);
        assertThat(lanes.take(false, 25)).containsExactly(CREATE, RENAME);
        assertThat(lanes.take(false, 25)).containsExactly(DEMOTE);
        assertThat(lanes.halved(false)).isFalse();
        assertThat(lanes.take(false, 25)).containsExactly(REMOVE);
    }

    @Test
    void a_half_waits_for_its_own_token() {
        lanes.halve(List.of(ADD, ADD));
        put(REMOVE);

        assertThat(lanes.take(false, 25)).containsExactly(REMOVE);
        assertThat(lanes.take(true, 25)).containsExactly(ADD);
        assertThat(lanes.take(true, 25)).containsExactly(ADD);
    }

    @Test
    void with_news_only_what_is_urgent_is_handed_out() {
        put(REMOVE, PROMOTE, DEMOTE, CREATE, ADD);
        lanes.halve(List.of(RENAME, RENAME));
        lanes.onlyUrgent();

        assertThat(lanes.ready(false)).isEqualTo(2);
        assertThat(lanes.ready(true)).isZero();
        assertThat(lanes.halved(false)).isFalse();
        assertThat(lanes.take(false, 25)).containsExactly(REMOVE, PROMOTE);
        assertThat(lanes.take(true, 25)).isEmpty();
        assertThat(lanes.creations()).containsExactly(CREATE);
    }
}
