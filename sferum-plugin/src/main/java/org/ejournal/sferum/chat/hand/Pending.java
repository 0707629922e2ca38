package org.ejournal.sferum.chat.hand;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.chat.pick.Picked;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.MemberLine;

/**
 * What is on a window of {@link EditScreen} and not saved yet. The window carries it along unseen, since a screen has no
 * memory.
 *
 * @param opened the base that the window was opened with
 * @param base the base that the editor has seen by now
 * @param was the title at that base
 * @param title the title that stands in the field
 * @param out who is to be taken out
 * @param in who is to be put in
 * @param admins who is to become an admin
 * @param members who is to stop being one
 */
record Pending(
        long opened,
        long base,
        String was,
        String title,
        Set<PersonId> out,
        Set<PersonId> in,
        Set<PersonId> admins,
        Set<PersonId> members) {
    static final String TITLE = "name";
    private static final String OPENED = "opened";
    private static final String BASE = "base";
    private static final String WAS = "was";
    private static final String OUT = "out";
    private static final String IN = "in";
    private static final String ADMINS = "admins";
    private static final String MEMBERS = "members-only";

    /** Reads what a window carries; one that carries nothing was opened just now. */
    static Pending read(Input input, Opened now) {
        if (input.one(BASE).isEmpty()) {
            String title = now.chat().title();
            return new Pending(now.base(), now.base(), title, title, Set.of(), Set.of(), Set.of(), Set.of());
        }
        Set<PersonId> out = Picked.people(input, OUT);
        Set<PersonId> admins = less(Picked.people(input, ADMINS), out::contains);
        return new Pending(
                number(input, OPENED),
                number(input, BASE),
                input.one(WAS).orElse(""),
                input.one(TITLE).orElse(""),
                out,
                coming(input, now),
                admins,
                less(Picked.people(input, MEMBERS), person -> out.contains(person) || admins.contains(person)));
    }

    private static long number(Input input, String name) {
        return input.one(name)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** Returns who was picked before and just now; whoever has come in by others meanwhile is no more to come. */
    private static Set<PersonId> coming(Input input, Opened now) {
        Set<PersonId> coming = new HashSet<>(Picked.people(input, IN));
        coming.addAll(Picked.brought(input));
        coming.removeAll(people(now.members(), member -> true));
        return Set.copyOf(coming);
    }

    /** Returns what carries it along. */
    List<Field> hidden() {
        return List.of(
                new Field.Hidden(OPENED, String.valueOf(opened)),
                new Field.Hidden(BASE, String.valueOf(base)),
                new Field.Hidden(WAS, was),
                new Field.Hidden(OUT, Picked.lines(out)),
                new Field.Hidden(IN, Picked.lines(in)),
                new Field.Hidden(ADMINS, Picked.lines(admins)),
                new Field.Hidden(MEMBERS, Picked.lines(members)));
    }

    Edit edit() {
        return new Edit(title, out, in, admins, members);
    }

    /** Counts what is different from how it was. */
    int count() {
        return out.size() + in.size() + admins.size() + members.size() + (renamed() ? 1 : 0);
    }

    private boolean renamed() {
        return !title.strip().equals(was.strip());
    }

    /** Takes people out; who was only to come in is simply not to come. */
    Pending without(Collection<PersonId> people) {
        Set<PersonId> more = new HashSet<>(out);
        people.stream().filter(person -> !in.contains(person)).forEach(more::add);
        return new Pending(
                opened,
                base,
                was,
                title,
                more,
                less(in, people::contains),
                less(admins, people::contains),
                less(members, people::contains));
    }

    Pending back(Collection<PersonId> people) {
        return new Pending(
                opened,
                base,
                was,
                title,
                less(out, people::contains),
                less(in, people::contains),
                less(admins, people::contains),
                less(members, people::contains));
    }

    /**
     * Lets people become admins, or stop being ones; who is to be taken out stays so.
     *
     * @param are who is an admin now
     */
    Pending admin(Collection<PersonId> people, boolean admin, Set<PersonId> are) {
        Pending before = new Pending(
                opened, base, was, title, out, in, less(admins, people::contains), less(members, people::contains));
        Set<PersonId> changed = new HashSet<>(admin ? before.admins : before.members);
        people.stream()
                .filter(person -> !out.contains(person) && are.contains(person) != admin)
                .forEach(changed::add);
        return new Pending(
                opened, base, was, title, out, in, admin ? changed : before.admins, admin ? before.members : changed);
    }

    /** Puts it over what others have made of the chat: a title that was not touched is theirs, and who is gone is gone. */
    Pending over(Opened now, long newBase) {
        ChatLine chat = now.chat();
        Set<PersonId> there = people(now.members(), member -> true);
        Set<PersonId> are = people(now.members(), MemberLine::wantedAdmin);
        return new Pending(
                opened,
                newBase,
                chat.title(),
                renamed() ? title : chat.title(),
                less(out, person -> !there.contains(person)),
                less(in, there::contains),
                less(admins, person -> !(there.contains(person) || in.contains(person)) || are.contains(person)),
                less(members, person -> !are.contains(person)));
    }

    static Set<PersonId> people(List<MemberLine> lines, Predicate<MemberLine> which) {
        return lines.stream()
                .filter(which)
                .map(member -> new PersonId(member.person()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<PersonId> less(Set<PersonId> people, Predicate<PersonId> which) {
        return people.stream().filter(which.negate()).collect(Collectors.toUnmodifiableSet());
    }
}
