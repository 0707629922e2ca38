package org.ejournal.simulator.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.access.JobPosition;
import org.ejournal.simulator.desktop.access.Positions;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Account;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.office.Office;
import org.ejournal.simulator.school.Appointment;
import org.ejournal.simulator.school.Choice;
import org.ejournal.simulator.school.IssuedOrder;
import org.ejournal.simulator.school.OrderKind;
import org.ejournal.simulator.school.SchoolRoster;
import org.ejournal.simulator.school.WrongOrderException;
import org.springframework.stereotype.Component;

/** «Изменение должности»: turns what was entered into an order (seed 000, step 6). */
@Component
class PositionOrder {
    static final String ACTION = "action";
    static final String POSITION = "position";
    static final String APPOINT = "appoint";
    private static final String RELIEVE = "relieve";

    private final Positions positions;
    private final SchoolRoster roster;
    private final Office office;
    private final Texts texts;

    PositionOrder(Positions positions, SchoolRoster roster, Office office, Texts texts) {
        this.positions = positions;
        this.roster = roster;
        this.office = office;
        this.texts = texts;
    }

    List<Choice> actions() {
        return List.of(
                new Choice(APPOINT, texts.say("employees.action.appoint"), ""),
                new Choice(RELIEVE, texts.say("employees.action.relieve"), ""));
    }

    /** Returns the organisation's positions: those that the employee holds or is to hold, and the others. */
    List<Choice> choices(Visitor visitor, String person) {
        Map<String, Appointment> held = new HashMap<>();
        roster.appointments(organisation(visitor)).stream()
                .filter(appointment -> appointment.person().value().equals(person))
                .forEach(appointment -> held.put(appointment.key(), appointment));
        return positions.all(visitor).stream()
                .map(position -> choice(position, Optional.ofNullable(held.get(position.key()))))
                .toList();
    }

    private Choice choice(JobPosition position, Optional<Appointment> held) {
        return new Choice(
                position.key(),
                held.map(appointment -> texts.say(
                                "employees.position.since", position.title(), EmployeeLine.shown(appointment.from())))
                        .orElse(position.title()),
                texts.say(held.isPresent() ? "employees.positions.held" : "employees.positions.free"));
    }

    /**
     * Issues the order.
     *
     * @throws WrongOrderException when it cannot be issued; nothing was changed
     */
    IssuedOrder issue(Visitor visitor, String person, Entry entry) {
        Account author = visitor.account();
        Map<String, String> values = new HashMap<>(entry.typed());
        values.put("person", person);
        values.remove("title");
        values.remove("type");
        positions
                .find(visitor, entry.text(POSITION))
                .ifPresentOrElse(
                        position -> {
                            values.put("title", position.title());
                            values.put("type", position.type().name());
                        },
                        () -> {
                            throw new WrongOrderException(POSITION, texts.say("employees.position.none"));
                        });
        return office.issue(
                organisation(visitor), kind(entry), values, author.name().full());
    }

    private OrderKind kind(Entry entry) {
        return switch (entry.text(ACTION)) {
            case APPOINT -> OrderKind.APPOINT;
            case RELIEVE -> OrderKind.RELIEVE;
            default -> throw new WrongOrderException(ACTION, texts.say("employees.action.none"));
        };
    }

    private static OrganisationId organisation(Visitor visitor) {
        return visitor.account().organisation().id();
    }
}
