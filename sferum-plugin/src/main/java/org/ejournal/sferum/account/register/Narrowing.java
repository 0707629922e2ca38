package org.ejournal.sferum.account.register;

import java.util.Arrays;
import java.util.Optional;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.screen.Spelling;

/**
 * What a person narrows the register to.
 *
 * @param standing how it stands; empty for any
 * @param role what people are; empty for any
 * @param schoolClass the name of a class; empty for any
 * @param surname how the name begins; empty for any
 * @param misfits whether only those are wanted whose profile has another name
 */
record Narrowing(
        Optional<Standing> standing, Optional<Role> role, String schoolClass, String surname, boolean misfits) {
    static final String STANDING = "standing";
    static final String ROLE = "role";
    static final String CLASS = "class";
    static final String SURNAME = "surname";

    /** Misfits stand among the standings, as that is what somebody looks for who looks for them. */
    static final String MISFITS = "MISFITS";

    /** Reads it from what was entered, or where nothing was, from what the screen is about. */
    static Narrowing read(ScreenRef screen, Input input) {
        String standing = value(screen, input, STANDING);
        return new Narrowing(
                constant(Standing.values(), standing),
                constant(Role.values(), value(screen, input, ROLE)),
                value(screen, input, CLASS),
                value(screen, input, SURNAME),
                standing.equals(MISFITS));
    }

    private static String value(ScreenRef screen, Input input, String name) {
        return input.isNew()
                ? screen.parameters().getOrDefault(name, "")
                : input.one(name).orElse("");
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    boolean narrows() {
        return standing.isPresent() || role.isPresent() || misfits || !(schoolClass + surname).isEmpty();
    }

    boolean lets(Entry entry) {
        return standing.map(entry.standing()::equals).orElse(true)
                && role.map(entry.roles()::contains).orElse(true)
                && (schoolClass.isEmpty() || isThere(entry))
                && Spelling.plain(entry.name().full()).startsWith(Spelling.plain(surname))
                && (!misfits || entry.fit() != NameFit.FITS);
    }

    /** Who is asked for as a parent is a parent there, and not only somewhere. */
    private boolean isThere(Entry entry) {
        return role.map(wanted -> entry.isIn(schoolClass, wanted))
                .orElseGet(() -> entry.classes().contains(schoolClass));
    }
}
