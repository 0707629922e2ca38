package org.ejournal.simulator.vk.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ejournal.simulator.vk.fault.Deed.Crowd;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Deed.RefusedPerson;
import org.ejournal.simulator.vk.fault.Deed.Wire;
import org.ejournal.simulator.vk.store.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fault from the fields of a form or of a JSON object.
 *
 * <p>A field that is absent or empty has its usual value: every method, everybody's tokens, always, before the effect.
 */
public final class FaultForm {
    /** The kind of token as forms name it. */
    static final String COMMUNITY = "community";

    static final String SOMEBODY = "person";

    private static final long MOST = Integer.MAX_VALUE;
    private static final int WHOLE_SHARE = 100;
    private static final int LONGEST_PAUSE = 600_000;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int LAST_SERVER_ERROR = 599;

    private final Map<String, String> given;
    private final Set<String> methods;

    private FaultForm(Map<String, String> given, Set<String> methods) {
        this.given = given;
        this.methods = methods;
    }

    /**
     * Reads a fault.
     *
     * @param given by the fields' {@link FaultField#word}
     * @param methods that can be struck
     * @throws WrongFaultException when a field makes no sense
     */
    public static Fault read(Map<String, String> given, Set<String> methods) {
        return new FaultForm(given, methods).fault();
    }

    private Fault fault() {
        FaultKind kind = FaultKind.of(text(FaultField.KIND, ""))
                .orElseThrow(() -> new WrongFaultException(FaultField.KIND, "the name of a kind of fault"));
        Timing timing = kind.hasTiming() ? timing() : Timing.always();
        return new Fault(target(kind), timing, deed(kind));
    }

    private Target target(FaultKind kind) {
        String method = kind.hasMethod() ? text(FaultField.METHOD, Target.ANY) : Target.ANY;
        if (!method.equals(Target.ANY) && !methods.contains(method)) {
            throw new WrongFaultException(FaultField.METHOD, "the name of a method of VK's, or *");
        }
        return new Target(method, tokens(), number(FaultField.OWNER, 0, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private @Nullable TokenKind tokens() {
        return switch (text(FaultField.TOKEN, "")) {
            case "" -> null;
            case COMMUNITY -> TokenKind.GROUP;
            case SOMEBODY -> TokenKind.USER;
            default -> throw new WrongFaultException(FaultField.TOKEN, "community, person, or empty");
        };
    }

    private Timing timing() {
        Timing.Rule rule = choice(FaultField.RULE, Timing.Rule.class, Timing.Rule.SHARE);
        boolean share = rule == Timing.Rule.SHARE;
        long number =
                share ? number(FaultField.NUMBER, WHOLE_SHARE, 0, WHOLE_SHARE) : number(FaultField.NUMBER, 1, 1, MOST);
        return new Timing(rule, (int) number, number(FaultField.SEED, 0, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private Deed deed(FaultKind kind) {
        boolean whole = flag(FaultField.WHOLE);
        return switch (kind) {
            case ERROR -> new Refusal(code(), text(FaultField.DETAIL, ""), whole);
            case CAPTCHA -> new Refusal(Deed.CAPTCHA, "", whole);
            case FLOOD -> new Refusal(Deed.FLOOD, "", whole);
            case REVOKED -> new Refusal(Deed.REVOKED, "", true);
            case CROWD -> new Crowd((int) needed(FaultField.REQUESTS, 1, MOST));
            case PERSON -> new RefusedPerson(needed(FaultField.PERSON, 1, Long.MAX_VALUE), code(), whole);
            case SLOW -> wire(kind, (int) needed(FaultField.MILLIS, 1, LONGEST_PAUSE));
            case HTTP -> wire(kind, (int) needed(FaultField.STATUS, FIRST_SERVER_ERROR, LAST_SERVER_ERROR));
            case LOST, RESET, CUT, GARBLED -> wire(kind, 0);
        };
    }

    private Wire wire(FaultKind kind, int number) {
        return new Wire(Harm.valueOf(kind.name()), choice(FaultField.MOMENT, Moment.class, Moment.BEFORE), number);
    }

    private int code() {
        return (int) needed(FaultField.CODE, 1, MOST);
    }

    private boolean flag(FaultField field) {
        return Set.of("1", "true", "on").contains(text(field, ""));
    }

    private <E extends Enum<E>> E choice(FaultField field, Class<E> choices, E usual) {
        String text = text(field, usual.name());
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(text.toUpperCase(Locale.ROOT))) {
                return choice;
            }
        }
        throw new WrongFaultException(
                field, "one of " + Arrays.toString(choices.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    private long needed(FaultField field, long least, long most) {
        if (text(field, "").isEmpty()) {
            throw outside(field, least, most);
        }
        return number(field, 0, least, most);
    }

    private long number(FaultField field, long usual, long least, long most) {
        String text = text(field, String.valueOf(usual));
        if (!text.matches("-?\\d{1,18}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw outside(field, least, most);
        }
        return Long.parseLong(text);
    }

    private static WrongFaultException outside(FaultField field, long least, long most) {
        return new WrongFaultException(
                field, least == Long.MIN_VALUE ? "a whole number" : "a whole number from " + least + " to " + most);
    }

    private String text(FaultField field, String usual) {
        String text = given.getOrDefault(field.word(), "").strip();
        return text.isEmpty() ? usual : text;
    }
}
