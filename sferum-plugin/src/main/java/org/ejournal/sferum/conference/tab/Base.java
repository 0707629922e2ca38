package org.ejournal.sferum.conference.tab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.conference.tab.Filled.Plan;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.rules.Party;

/**
 * How a conference stood when whoever changes it has seen it. The window carries it along unseen, since a screen has no memory.
 *
 * @param version which version that was
 * @param begun whether its call went on
 * @param plan what it was to be and when
 * @param guests whom it was for
 */
record Base(long version, boolean begun, Plan plan, Set<Guest> guests) {
    private static final int FIELDS = 9;

    /** Copies the set. */
    Base {
        guests = Set.copyOf(guests);
    }

    static Base of(TabWords words, Conference there, List<Guest> guests) {
        Plan plan = new Plan(
                there.kind(),
                there.chat(),
                there.lesson(),
                there.title(),
                words.date(there.startsAt()).toString(),
                words.time(there.startsAt()),
                words.time(there.endsAt()));
        return new Base(there.version(), there.state() != State.PLANNED, plan, Set.copyOf(guests));
    }

    /** Reads what a window carries; empty where it carries none that can be read. */
    static Optional<Base> read(Input input, String field) {
        try {
            return input.one(field)
                    .map(text -> text.lines().map(String::strip).toList())
                    .filter(lines -> lines.size() >= FIELDS)
                    .map(Base::parse);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static Base parse(List<String> lines) {
        Plan plan = new Plan(
                Kind.valueOf(lines.get(2)),
                Long.parseLong(lines.get(3)),
                lines.get(4),
                lines.get(5),
                lines.get(6),
                lines.get(7),
                lines.get(8));
        Set<Guest> guests = lines.stream().skip(FIELDS).map(Base::guest).collect(Collectors.toSet());
        return new Base(Long.parseLong(lines.get(0)), Boolean.parseBoolean(lines.get(1)), plan, guests);
    }

    private static Guest guest(String line) {
        int party = line.indexOf(' ');
        return new Guest(line.substring(party + 1), Party.valueOf(line.substring(0, Math.max(party, 0))));
    }

    /** Returns what carries it along. */
    Field hidden(String field) {
        List<String> lines = new ArrayList<>(List.of(
                String.valueOf(version),
                String.valueOf(begun),
                plan.kind().name(),
                String.valueOf(plan.chat()),
                plan.lesson(),
                String.join(" ", plan.title().lines().toList()),
                plan.date(),
                plan.starts(),
                plan.ends()));
        lines.addAll(guests.stream()
                .map(guest -> guest.party() + " " + guest.person())
                .sorted()
                .toList());
        return new Field.Hidden(field, String.join("\n", lines));
    }

    Set<String> people(Party party) {
        return guests.stream()
                .filter(guest -> guest.party() == party)
                .map(Guest::person)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns the window as it is before anything is entered on it. */
    Filled filled(String mark) {
        Map<Party, Picks> picks = guests.isEmpty()
                ? Map.of()
                : Stream.of(Party.values())
                        .collect(Collectors.toMap(party -> party, party -> new Picks(plan.people(), people(party))));
        return new Filled(plan, "", plan.lesson(), picks, mark);
    }
}
