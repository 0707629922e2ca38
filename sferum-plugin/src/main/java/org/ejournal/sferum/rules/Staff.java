package org.ejournal.sferum.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;

/** The employees of an organisation, sorted once by what the rules ask for. */
final class Staff implements Circle {
    private static final int FIRST_LEVEL = 1;

    private final Map<Source, List<Part>> parts = new EnumMap<>(Source.class);

    Staff(Collection<Employee> employees, Collection<PersonId> chatAdministrators) {
        Set<PersonId> chosen = Set.copyOf(chatAdministrators);
        for (Employee employee : employees) {
            if (chosen.contains(employee.person())) {
                add(Source.CHAT_ADMINISTRATOR, employee, Reason.of(Reason.Kind.CHAT_ADMINISTRATOR));
            }
            employee.positions().forEach(position -> addPosition(employee, position));
            employee.roles().forEach(role -> add(source(role), employee, Reason.role(role)));
            if (employee.actingHead()) {
                add(Source.ACTING_HEAD, employee, Reason.of(Reason.Kind.ACTING_HEAD));
            }
        }
    }

    @Override
    public Stream<Part> from(Source source) {
        return parts.getOrDefault(source, List.of()).stream();
    }

    private void addPosition(Employee employee, Position position) {
        add(source(position.type()), employee, Reason.position(position.type()));
        if (position.headLevel() == FIRST_LEVEL) {
            add(Source.HEAD, employee, Reason.of(Reason.Kind.HEAD));
        }
    }

    private void add(Source source, Employee employee, Reason reason) {
        parts.computeIfAbsent(source, any -> new ArrayList<>()).add(new Part(employee.person(), reason));
    }

    private static Source source(PositionType type) {
        return switch (type) {
            case ADMINISTRATION -> Source.POSITION_ADMINISTRATION;
            case TEACHING -> Source.POSITION_TEACHING;
            case SUPPORT -> Source.POSITION_SUPPORT;
        };
    }

    private static Source source(StaffRole role) {
        return switch (role) {
            case TEACHER -> Source.ROLE_TEACHER;
            case ADMINISTRATOR -> Source.ROLE_ADMINISTRATOR;
            case HEAD -> Source.ROLE_HEAD;
        };
    }
}
