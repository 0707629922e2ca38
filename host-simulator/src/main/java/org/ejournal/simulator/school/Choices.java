package org.ejournal.simulator.school;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ejournal.simulator.school.OrderField.Input;

/** What may be chosen for the fields of an organisation's orders on a day. */
final class Choices {
    private static final Comparator<Choice> BY_LABEL =
            Comparator.comparing(Choice::group).thenComparing(Choice::label);

    private final Draft draft;
    private final String org;
    private final LocalDate day;
    private final Messages messages;
    private final Members members;

    Choices(Draft draft, String org, LocalDate day, Messages messages) {
        this.draft = draft;
        this.org = org;
        this.day = day;
        this.messages = messages;
        this.members = new Members(draft, org, day);
    }

    List<Choice> of(Input input) {
        return switch (input) {
            case TEXT, ORDER -> List.of();
            case POST -> posts();
            case CLASS -> classes(true);
            case SUBJECT_CLASS -> classes(false);
            default -> people(input);
        };
    }

    private List<Choice> posts() {
        return Stream.of(UserRole.values())
                .filter(role -> role.positionType().isPresent())
                .map(role -> new Choice(role.token(), messages.text("position." + role.token()), ""))
                .toList();
    }

    private List<Choice> classes(boolean homeroom) {
        return draft.classes(row -> row.school().equals(org) && row.homeroom() == homeroom && row.exists(day))
                .map(row -> new Choice(row.id(), row.title(), ""))
                .sorted(BY_LABEL)
                .toList();
    }

    /** People of one name are told apart by their ids. */
    private List<Choice> people(Input input) {
        List<Choice> people = draft.users()
                .filter(user -> members.fits(input, user.id()))
                .map(user -> new Choice(user.id(), user.person().name().full(), schoolClass(user)))
                .toList();
        Map<String, Long> namesakes = people.stream().collect(groupingBy(Choice::label, counting()));
        return people.stream()
                .map(choice -> Objects.requireNonNullElse(namesakes.get(choice.label()), 1L) == 1
                        ? choice
                        : new Choice(choice.value(), choice.label() + " (" + choice.value() + ")", choice.group()))
                .sorted(BY_LABEL)
                .toList();
    }

    private String schoolClass(UserRow user) {
        return members.classesOf(user.id()).stream()
                .flatMap(id -> draft.schoolClass(id).stream())
                .map(ClassRow::title)
                .findFirst()
                .orElse("");
    }
}
