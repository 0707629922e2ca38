package org.ejournal.sferum.sync.delivery;

import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.jspecify.annotations.Nullable;

/** Why a delivery must end before all is done. Of several reasons the gravest counts: a long rest, once asked for, holds. */
final class Ending {
    private @Nullable Delivery gravest;

    void because(Delivery reason) {
        if (gravest == null || weight(reason) > weight(gravest)) {
            gravest = reason;
        }
    }

    private static int weight(Delivery reason) {
        if (reason instanceof Delivery.Blocked) {
            return 3;
        }
        if (reason instanceof Delivery.Wait wait) {
            return wait.failure().kind() == Kind.FLOOD ? 2 : 1;
        }
        return 0;
    }

    boolean near() {
        return gravest != null;
    }

    Delivery or(Delivery otherwise) {
        return gravest == null ? otherwise : gravest;
    }
}
