package org.ejournal.sferum.conference.tab;

import java.util.List;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;

/**
 * What whoever changes a conference knows of it.
 *
 * @param opened how it stood when the window was opened
 * @param seen how it stood when they were told of it last
 */
record Bases(Base opened, Base seen) {
    private static final String OPENED = "opened";
    private static final String SEEN = "seen";

    /** Reads what a window carries; one that carries nothing was opened just now. */
    static Bases read(Input input, Base now) {
        return new Bases(
                Base.read(input, OPENED).orElse(now), Base.read(input, SEEN).orElse(now));
    }

    /** Returns whether a window sends this that was opened before. */
    static boolean carried(Input input) {
        return Base.read(input, OPENED).isPresent();
    }

    /** Returns what carries along that a window was opened before. */
    static List<Field> carrying(Input input) {
        return input.one(OPENED).stream()
                .<Field>map(opened -> new Field.Hidden(OPENED, opened))
                .toList();
    }

    List<Field> hidden() {
        return List.of(opened.hidden(OPENED), seen.hidden(SEEN));
    }

    /** Returns what whoever has seen the other one now knows. */
    Bases seeing(Base other) {
        return new Bases(opened, other);
    }
}
