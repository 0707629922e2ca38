package org.ejournal.sferum.messenger.vk;

import static org.ejournal.sferum.messenger.MessengerFailure.Kind.FLOOD;
import static org.ejournal.sferum.messenger.MessengerFailure.Kind.NEVER;
import static org.ejournal.sferum.messenger.MessengerFailure.Kind.PERSON;
import static org.ejournal.sferum.messenger.MessengerFailure.Kind.RATE;
import static org.ejournal.sferum.messenger.MessengerFailure.Kind.RIGHTS;
import static org.ejournal.sferum.messenger.MessengerFailure.Kind.TOKEN;
import static org.ejournal.sferum.messenger.MessengerFailure.Kind.TROUBLE;

import java.util.Set;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;

/**
 * Says what follows from an error code of VK's (vk.md section 2).
 *
 * <p>Decision: an error that says only that something broke inside VK (1, 10), that a running script broke (13) or that it
 * was cut off by a timeout (36) leaves open how far it had come, so its effect is unknown. Rejected: to take 10 for a plain
 * refusal, which would cost a question less and a second chat where VK broke after making the first. Errors that VK gives
 * instead of beginning (6, 32, 43, 995 and all others) had no effect.
 */
final class VkErrors {
    private static final Set<Integer> BROKE_ON_THE_WAY = Set.of(1, 10, 13, 36);

    /** VK has two ways to say that a token's time is over: this code of its own, and 5 with a subcode. */
    private static final int EXPIRED = 1117;

    private static final int NOT_AUTHORISED = 5;
    private static final int EXPIRED_SUBCODE = 1130;

    private VkErrors() {}

    static MessengerFailure failure(int code, int subcode, String text) {
        return failure(code == NOT_AUTHORISED && subcode == EXPIRED_SUBCODE ? EXPIRED : code, text);
    }

    static MessengerFailure failure(int code, String text) {
        return new MessengerFailure(kind(code), code, text, BROKE_ON_THE_WAY.contains(code));
    }

    /** A code that the table does not know is taken as final: asking again would not help and might hurt. */
    static Kind kind(int code) {
        return switch (code) {
            case 6 -> RATE;
            case 1, 10, 32, 36, 43, 995 -> TROUBLE;
            case 9, 29, 601, 982, 984, 1105 -> FLOOD;
            case 5, 25, 28, 1114, 1116, 1117, 1118, 3609 -> TOKEN;
            case 7, 15, 16, 20, 21, 27, 30, 200, 203 -> RIGHTS;
            case 900, 901, 902, 912, 917, 919, 925, 931, 932, 947, 962, 983, 985, 1012, 1019 -> RIGHTS;
            case 14, 17, 24, 41, 703, 704, 939, 981, 987, 988 -> PERSON;
            case 3300, 3301, 3302, 3303, 3304, 11500 -> PERSON;
            default -> NEVER;
        };
    }
}
