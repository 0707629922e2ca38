package org.ejournal.sferum.chat.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.sferum.chat.ChatTypes;
import org.ejournal.sferum.chat.hand.Offer;
import org.ejournal.sferum.chat.hand.Offer.Basis;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.screen.Words;

/**
 * Which kind of chat it is to be, and of which class or subject group: one field where members stand on tabs (seed 002,
 * figure 28), «Класс» and «Предмет» where they stand in one list (seed 001, figure 14).
 */
final class Basics {
    static final String KIND = "kind";
    static final String GROUP = "group";
    private static final String CLASS = "class";

    private final List<Offer> offers;
    private final Input input;
    private final Offer offer;
    private final boolean apart;

    /**
     * Reads it.
     *
     * @param offers what the viewer may make, at least one
     * @param apart whether class and subject are chosen in fields of their own
     */
    Basics(List<Offer> offers, Input input, boolean apart) {
        this.offers = offers;
        this.input = input;
        this.apart = apart;
        this.offer = offers.stream()
                .filter(one -> input.all(KIND).contains(one.kind().name()))
                .findFirst()
                .orElse(offers.get(offers.size() - 1));
    }

    Offer offer() {
        return offer;
    }

    ChatKind kind() {
        return offer.kind();
    }

    Follows follows() {
        return chosen().map(Basis::follows).orElseGet(Follows::nobody);
    }

    private Optional<Basis> chosen() {
        String name = apart && kind() != ChatKind.SUBJECT ? CLASS : GROUP;
        return offered()
                .filter(basis -> input.all(name).contains(basis.follows().value()))
                .findFirst();
    }

    /** Of one class only where that is chosen in a field of its own. */
    private Stream<Basis> offered() {
        boolean ofClass = apart && kind() == ChatKind.SUBJECT;
        String className = input.one(CLASS).orElse("");
        return offer.bases().stream()
                .filter(basis -> !ofClass || basis.className().equals(className));
    }

    List<Field> fields(Words words, ChatTypes types, GroupNames names, String error) {
        List<Field> fields = new ArrayList<>();
        List<Option> kinds =
                offers.stream().map(one -> types.option(one.kind())).toList();
        fields.add(Field.choice(KIND, words.say("chats.filter.type"), kinds, kind().name()));
        if (apart) {
            fields.add(classes(words, error));
        }
        boolean groups = kind() == ChatKind.SUBJECT;
        String label = words.say(apart ? "chats.column.subject" : "create.group");
        List<Option> options = groups ? options(offered().toList(), names) : List.of();
        fields.add(new Field.Choice(
                GROUP,
                label,
                groups || apart ? "" : words.say("create.group.hint"),
                groups ? error : "",
                options,
                follows().value(),
                groups));
        return fields;
    }

    private Field classes(Words words, String error) {
        boolean ofSubject = kind() == ChatKind.SUBJECT;
        List<Option> options = ofSubject
                ? offer.bases().stream()
                        .map(Basis::className)
                        .distinct()
                        .map(name -> new Option(name, name))
                        .toList()
                : offer.bases().stream()
                        .map(basis -> new Option(basis.follows().value(), basis.className()))
                        .toList();
        return new Field.Choice(
                CLASS,
                words.say("chats.column.class"),
                "",
                ofSubject ? "" : error,
                options(options),
                input.one(CLASS).orElse(""),
                !offer.bases().isEmpty());
    }

    private List<Option> options(List<Basis> bases, GroupNames names) {
        return options(names.of(bases, apart));
    }

    /** A chat that need not be of a class or group may be of none again. */
    private static List<Option> options(List<Option> some) {
        return Stream.concat(Stream.of(new Option("", "")), some.stream()).toList();
    }
}
