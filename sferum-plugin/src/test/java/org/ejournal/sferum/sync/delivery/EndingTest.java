package org.ejournal.sferum.sync.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of several reasons to end a delivery the gravest counts. */
@Tag("AH-7")
class EndingTest {
    private static final Delivery HALTED = new Delivery.Halted();
    private static final Delivery TROUBLE = new Delivery.Wait(failure(Kind.TROUBLE), false);
    private static final Delivery RATE = new Delivery.Wait(failure(Kind.RATE), false);
    private static final Delivery FLOOD = new Delivery.Wait(failure(Kind.FLOOD), false);
    private static final Delivery BLOCKED = new Delivery.Blocked(failure(Kind.TOKEN));
    private static final Delivery FINISHED = new Delivery.Finished(0);

    private static MessengerFailure failure(Kind kind) {
        return new MessengerFailure(kind, 1, "on demand", false);
    }

    private static Delivery of(Delivery... reasons) {
        Ending ending = new Ending();
        List.of(reasons).forEach(ending::because);
        assertThat(ending.near()).isEqualTo(reasons.length > 0);
        return ending.or(FINISHED);
    }

    @Test
    void without_a_reason_it_ends_when_all_is_done() {
        assertThat(of()).isEqualTo(FINISHED);
    }

    @Test
    void a_halt_weighs_least_and_a_token_that_is_refused_most() {
        assertThat(of(HALTED)).isEqualTo(HALTED);
        assertThat(of(HALTED, TROUBLE)).isEqualTo(TROUBLE);
        assertThat(of(TROUBLE, FLOOD)).isEqualTo(FLOOD);
        assertThat(of(FLOOD, BLOCKED)).isEqualTo(BLOCKED);
    }

    @Test
    void a_lighter_reason_changes_nothing_afterwards_nor_does_one_as_grave() {
        assertThat(of(BLOCKED, FLOOD)).isEqualTo(BLOCKED);
        assertThat(of(FLOOD, TROUBLE)).isEqualTo(FLOOD);
        assertThat(of(TROUBLE, HALTED)).isEqualTo(TROUBLE);
        assertThat(of(TROUBLE, RATE)).isEqualTo(TROUBLE);
    }
}
