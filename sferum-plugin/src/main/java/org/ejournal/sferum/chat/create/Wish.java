package org.ejournal.sferum.chat.create;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.chat.hand.Edit;
import org.ejournal.sferum.chat.hand.NewChat;
import org.ejournal.sferum.chat.hand.Proposal;
import org.ejournal.sferum.chat.pick.Picked;

/**
 * What is on a window in which a chat is made. The window carries along unseen what stands in none of its fields, since a
 * screen has no memory.
 *
 * @param mark what makes it one wish, however often its button is pressed
 * @param title the name that stands in the field
 * @param filled the name that was filled in last: while it stands there, nobody has typed another
 * @param in who was put in
 * @param out whom of those who were filled in somebody has taken out
 * @param admins who was made an admin
 * @param members who was filled in as an admin and is to be none
 */
record Wish(
        String mark,
        String title,
        String filled,
        Set<PersonId> in,
        Set<PersonId> out,
        Set<PersonId> admins,
        Set<PersonId> members) {
    static final String TITLE = "name";
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String MARK = "mark";
    private static final String FILLED = "filled";
    private static final String IN = "in";
    private static final String OUT = "out";
    private static final String ADMINS = "admins";
    private static final String MEMBERS = "members-only";

    /** Reads what a window carries, with whom a picking window has just brought. */
    static Wish read(Input input) {
        Set<PersonId> brought = Picked.brought(input);
        return new Wish(
                input.one(MARK).filter(mark -> mark.matches(UUID_FORM)).orElseGet(NewChat::newMark),
                input.one(TITLE).orElse(""),
                input.one(FILLED).orElse(""),
                union(Picked.people(input, IN), brought),
                less(Picked.people(input, OUT), brought::contains),
                Picked.people(input, ADMINS),
                Picked.people(input, MEMBERS));
    }

    /** Returns what carries it along. */
    List<Field> hidden() {
        return List.of(
                new Field.Hidden(MARK, mark),
                new Field.Hidden(FILLED, filled),
                new Field.Hidden(IN, Picked.lines(in)),
                new Field.Hidden(OUT, Picked.lines(out)),
                new Field.Hidden(ADMINS, Picked.lines(admins)),
                new Field.Hidden(MEMBERS, Picked.lines(members)));
    }

    /** Fills the name in, unless somebody has typed one. */
    Wish titled(Optional<Proposal> proposal) {
        String proposed = proposal.map(chat -> chat.chat().title()).orElse("");
        boolean typed = !title.isEmpty() && !title.equals(filled);
        return typed ? this : new Wish(mark, proposed, proposed, in, out, admins, members);
    }

    /** Returns whether somebody has done anything that would be a pity to lose. */
    boolean begun() {
        return !title.isEmpty() || !in.isEmpty() || !out.isEmpty();
    }

    Wish without(Collection<PersonId> people) {
        return new Wish(
                mark,
                title,
                filled,
                less(in, people::contains),
                union(out, people),
                less(admins, people::contains),
                less(members, people::contains));
    }

    Wish admin(Collection<PersonId> people, boolean admin) {
        return new Wish(
                mark,
                title,
                filled,
                in,
                out,
                admin ? union(admins, people) : less(admins, people::contains),
                admin ? less(members, people::contains) : union(members, people));
    }

    /**
     * Returns what is different from what was filled in.
     *
     * @param proposed who was filled in
     * @param allowed who may be put in
     */
    Edit edit(Set<PersonId> proposed, Predicate<PersonId> allowed) {
        Set<PersonId> gone = less(out, person -> !proposed.contains(person));
        Set<PersonId> coming = less(in, person -> !allowed.test(person) || proposed.contains(person));
        Set<PersonId> all = less(union(proposed, coming), gone::contains);
        return new Edit(
                title,
                gone,
                coming,
                less(admins, person -> !all.contains(person)),
                less(members, person -> !all.contains(person) || admins.contains(person)));
    }

    private static Set<PersonId> union(Collection<PersonId> some, Collection<PersonId> more) {
        Set<PersonId> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static Set<PersonId> less(Set<PersonId> people, Predicate<PersonId> which) {
        return people.stream().filter(which.negate()).collect(Collectors.toUnmodifiableSet());
    }
}
