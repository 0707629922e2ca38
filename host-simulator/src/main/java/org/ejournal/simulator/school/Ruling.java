package org.ejournal.simulator.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.simulator.school.OrderField.Input;

/** One order at the draft that it changes: reads its fields, refusing wrong ones, and says what it comes to. */
final class Ruling {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .'’-]{0,99}");
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,№«»\"/()-]{0,49}");

    private final Draft draft;
    private final Order order;
    private final LocalDate day;
    private final Messages messages;
    private final Members members;
    private int made;

    Ruling(Draft draft, Order order, LocalDate day, Messages messages) {
        this.draft = draft;
        this.order = order;
        this.day = day;
        this.messages = messages;
        this.members = new Members(draft, org(), day);
    }

    Draft draft() {
        return draft;
    }

    LocalDate day() {
        return day;
    }

    String org() {
        return order.organisation().value();
    }

    Members members() {
        return members;
    }

    /** Returns an id that nothing else has, the same at every replay. */
    String newId(String what) {
        return what + "-" + order.key() + (made++ == 0 ? "" : "-" + made);
    }

    boolean given(String field) {
        return !order.text(field).isEmpty();
    }

    String text(String field) {
        return order.text(field);
    }

    String required(String field) {
        if (!given(field)) {
            throw wrong(field, "order.blank");
        }
        return text(field);
    }

    WrongOrderException wrong(String field, String key, Object... values) {
        return new WrongOrderException(field, messages.text(draft.college(org()), key, values));
    }

    /** Returns the person in the field, who must be there as that. */
    UserRow person(String field, Input input) {
        String id = required(field);
        return draft.user(id)
                .filter(user -> members.fits(input, id))
                .orElseThrow(() -> wrong(field, "order.person." + input));
    }

    ClassRow schoolClass(String field) {
        return existing(field, true);
    }

    ClassRow subjectClass(String field) {
        return existing(field, false);
    }

    private ClassRow existing(String field, boolean homeroom) {
        return draft.schoolClass(required(field))
                .filter(row -> row.school().equals(org()) && row.homeroom() == homeroom && row.exists(day))
                .orElseThrow(() -> wrong(field, homeroom ? "order.class" : "order.subject-class"));
    }

    /** Returns a name for a class that no other class bears. */
    String title(String field) {
        String title = required(field);
        if (!TITLE.matcher(title).matches()) {
            throw wrong(field, "order.title");
        }
        String wanted = title.toLowerCase(Locale.ROOT);
        boolean taken = draft.classes(row -> row.school().equals(org()) && row.homeroom() && row.exists(day))
                .anyMatch(row -> row.title().toLowerCase(Locale.ROOT).equals(wanted));
        if (taken) {
            throw wrong(field, "order.title.taken", title);
        }
        return title;
    }

    /** Returns a part of a name, which may be left out. */
    String namePart(String field) {
        String text = text(field);
        if (!text.isEmpty() && !NAME.matcher(text).matches()) {
            throw wrong(field, "order.name");
        }
        return text;
    }

    String requiredNamePart(String field) {
        required(field);
        return namePart(field);
    }

    /**
     * Returns the person in the field, or a new one by the name in the fields beginning so.
     *
     * @param prefix how the fields of the name begin, such as {@code guardian-}
     * @param what how the new person's id begins
     */
    UserRow personOrNew(String field, Input input, String prefix, String what) {
        boolean named = given(prefix + "family") || given(prefix + "given") || given(prefix + "patronymic");
        if (given(field) && named) {
            throw wrong(field, "order.both");
        } else if (given(field)) {
            return person(field, input);
        } else if (!named) {
            throw wrong(field, "order.neither");
        }
        PersonName name = new PersonName(
                requiredNamePart(prefix + "family"),
                requiredNamePart(prefix + "given"),
                namePart(prefix + "patronymic"));
        String id = newId(what);
        return new UserRow(id, false, true, new Person(new PersonId(id), name, Map.of()), List.of(), org(), Post.NONE);
    }

    /** Says what the order comes to; the words are those of {@code order.summary.…}. */
    Decision decide(Collection<String> persons, Collection<String> classes, Object... words) {
        String key = "order.summary." + order.kind();
        return new Decision(
                messages.text(draft.college(org()), key, words),
                persons.stream().map(PersonId::new).collect(Collectors.toSet()),
                classes.stream().map(ClassId::new).collect(Collectors.toSet()));
    }

    Decision decide(UserRow person, Set<String> classes, Object... words) {
        return decide(Set.of(person.id()), classes, words);
    }

    String nobody() {
        return messages.text("order.nobody");
    }
}
