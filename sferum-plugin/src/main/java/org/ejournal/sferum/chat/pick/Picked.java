package org.ejournal.sferum.chat.pick;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;

/** How picked people go from window to window: as their ids, one a line. */
public final class Picked {
    /** More than any chat holds, and as many as a form carries. */
    public static final int MOST = 20_000;

    private static final String BROUGHT = "picked";
    private static final String THERE = "there";
    private static final String ABOUT = "about";

    private Picked() {}

    /**
     * Opens a window in which people are picked.
     *
     * @param there who stands in the asking window and is not saved yet
     * @param about what {@link #about} returns there
     */
    public static Outcome open(ScreenRef window, Collection<PersonId> there, String about) {
        return new Outcome.Open(window, new Input(Map.of(THERE, List.of(lines(there)), ABOUT, List.of(about))));
    }

    /** Returns what the asking window has told of itself; empty for nothing. */
    public static String about(Input input) {
        return input.one(ABOUT).orElse("");
    }

    /** Returns whom a picking window has just brought. */
    public static Set<PersonId> brought(Input input) {
        return people(input, BROUGHT);
    }

    /** Returns who stands in the asking window and is not saved yet. */
    public static Set<PersonId> there(Input input) {
        return people(input, THERE);
    }

    static List<Field> carry(Input input) {
        return List.of(new Field.Hidden(THERE, lines(there(input))), new Field.Hidden(ABOUT, about(input)));
    }

    static Outcome bring(Collection<PersonId> people) {
        return new Outcome.Bring(Map.of(BROUGHT, lines(people)));
    }

    /** Returns the people whose ids stand in values of that name. */
    public static Set<PersonId> people(Input input, String name) {
        return input.all(name).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .limit(MOST + 1L)
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns their ids in a form that {@link #people} reads. */
    public static String lines(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().collect(Collectors.joining("\n"));
    }
}
