package org.ejournal.simulator.vk.fault;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.ejournal.simulator.vk.fault.Deed.Crowd;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Deed.RefusedPerson;
import org.ejournal.simulator.vk.fault.Deed.Wire;
import org.ejournal.simulator.vk.store.TokenKind;

/** Writes a fault as the fields it can be read from again. */
public final class FaultFields {
    private FaultFields() {}

    /** The fields that this fault has; those that say nothing are left out. */
    public static Map<FaultField, Object> of(Fault fault) {
        FaultKind kind = FaultKind.of(fault.deed());
        Map<FaultField, Object> fields = new EnumMap<>(FaultField.class);
        fields.put(FaultField.KIND, kind.word());
        target(fault.target(), fields);
        if (kind.hasTiming()) {
            timing(fault.timing(), fields);
        }
        deed(fault.deed(), fields);
        return fields;
    }

    private static void target(Target target, Map<FaultField, Object> fields) {
        fields.put(FaultField.METHOD, target.method());
        if (target.kind() != null) {
            fields.put(FaultField.TOKEN, target.kind() == TokenKind.GROUP ? FaultForm.COMMUNITY : FaultForm.SOMEBODY);
        }
        if (target.owner() != 0) {
            fields.put(FaultField.OWNER, target.owner());
        }
    }

    private static void timing(Timing timing, Map<FaultField, Object> fields) {
        fields.put(FaultField.RULE, word(timing.rule()));
        fields.put(FaultField.NUMBER, timing.number());
        if (timing.rule() == Timing.Rule.SHARE) {
            fields.put(FaultField.SEED, timing.seed());
        }
    }

    private static void deed(Deed deed, Map<FaultField, Object> fields) {
        if (deed instanceof Refusal refusal) {
            fields.put(FaultField.CODE, refusal.code());
            fields.put(FaultField.DETAIL, refusal.detail());
            fields.put(FaultField.WHOLE, refusal.whole());
        } else if (deed instanceof RefusedPerson refused) {
            fields.put(FaultField.PERSON, refused.person());
            fields.put(FaultField.CODE, refused.code());
            fields.put(FaultField.WHOLE, refused.whole());
        } else if (deed instanceof Crowd crowd) {
            fields.put(FaultField.REQUESTS, crowd.requests());
        } else if (deed instanceof Wire wire) {
            wire(wire, fields);
        }
    }

    private static void wire(Wire wire, Map<FaultField, Object> fields) {
        fields.put(FaultField.MOMENT, word(wire.moment()));
        if (wire.harm() == Harm.SLOW || wire.harm() == Harm.HTTP) {
            fields.put(wire.harm() == Harm.SLOW ? FaultField.MILLIS : FaultField.STATUS, wire.number());
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
