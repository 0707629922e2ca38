package org.ejournal.simulator.vk.fault;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Deed.RefusedPerson;
import org.ejournal.simulator.vk.fault.Deed.Wire;

/** The faults as people choose them, and which fields each has beside its target and timing. */
public enum FaultKind {
    /** Any code. */
    ERROR(FaultField.CODE, FaultField.DETAIL, FaultField.WHOLE),
    /** Error 14 with a picture. */
    CAPTCHA(FaultField.WHOLE),
    /** Error 9. */
    FLOOD(FaultField.WHOLE),
    /** Error 5 for the whole request. */
    REVOKED,
    /** Another client uses the token. */
    CROWD(FaultField.REQUESTS),
    /** Somebody who cannot be added. */
    PERSON(FaultField.PERSON, FaultField.CODE, FaultField.WHOLE),
    /** No answer. */
    LOST(FaultField.MOMENT),
    /** The connection is reset. */
    RESET(FaultField.MOMENT),
    /** It takes longer. */
    SLOW(FaultField.MILLIS, FaultField.MOMENT),
    /** Half an answer. */
    CUT,
    /** No JSON. */
    GARBLED,
    /** A proxy's page. */
    HTTP(FaultField.STATUS, FaultField.MOMENT);

    private final List<FaultField> fields;

    FaultKind(FaultField... fields) {
        this.fields = List.of(fields);
    }

    /** The fields that make one of this kind different from another. */
    public List<FaultField> fields() {
        return fields;
    }

    /** Whether it can be aimed at one method. */
    public boolean hasMethod() {
        return this != REVOKED && this != CROWD && this != PERSON;
    }

    /** Whether it strikes now and then, and not whenever it can. */
    public boolean hasTiming() {
        return this != REVOKED && this != CROWD;
    }

    /** The name in JSON and in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name. */
    public static Optional<FaultKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The kind that does this. */
    public static FaultKind of(Deed deed) {
        if (deed instanceof Refusal refusal) {
            return ofRefusal(refusal);
        }
        if (deed instanceof Wire wire) {
            return valueOf(wire.harm().name());
        }
        return deed instanceof RefusedPerson ? PERSON : CROWD;
    }

    private static FaultKind ofRefusal(Refusal refusal) {
        if (!refusal.detail().isEmpty()) {
            return ERROR;
        }
        return switch (refusal.code()) {
            case Deed.CAPTCHA -> CAPTCHA;
            case Deed.FLOOD -> FLOOD;
            case Deed.REVOKED -> refusal.whole() ? REVOKED : ERROR;
            default -> ERROR;
        };
    }
}
