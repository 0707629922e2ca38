package org.ejournal.simulator.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;

/** Who works for an organisation on a day: everybody enabled who holds a role there that is a role of staff. */
final class Staff {
    private final RosterModel model;
    private final Messages messages;
    private final String org;
    private final LocalDate today;
    private final Map<String, Employee> employees = new LinkedHashMap<>();

    Staff(RosterModel model, Messages messages, String org, LocalDate today) {
        this.model = model;
        this.messages = messages;
        this.org = org;
        this.today = today;
        Map<String, List<UserRole>> roles = new LinkedHashMap<>();
        for (RoleRow row : model.rolesIn(org)) {
            if (row.held(today) && row.role().positionType().isPresent()) {
                roles.computeIfAbsent(row.user(), id -> new ArrayList<>()).add(row.role());
            }
        }
        roles.forEach((id, held) -> model.user(id)
                .filter(UserRow::enabled)
                .ifPresent(user -> employees.put(
                        id, employee(user, held.stream().sorted().distinct().toList()))));
    }

    List<Employee> employees() {
        return List.copyOf(employees.values());
    }

    boolean has(String user) {
        return employees.containsKey(user);
    }

    private Employee employee(UserRow user, List<UserRole> roles) {
        Post post = user.primaryOrg().isEmpty() || user.primaryOrg().equals(org) ? user.post() : Post.NONE;
        return new Employee(
                new PersonId(user.id()),
                Stream.concat(positions(post, roles).stream(), appointed(user)).toList(),
                roles.stream()
                        .map(UserRole::staffRole)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                post.actingHead());
    }

    private Stream<Position> appointed(UserRow user) {
        return model.appointmentsIn(org).stream()
                .filter(row -> row.concerns(user.id(), org) && row.held(today))
                .map(AppointmentRow::position);
    }

    private List<Position> positions(Post post, List<UserRole> roles) {
        if (post.title().isEmpty() && post.type().isEmpty() && post.headLevel() < 0) {
            return roles.stream().map(role -> position(post, role)).toList();
        }
        return List.of(position(post, Objects.requireNonNull(roles.get(0))));
    }

    private Position position(Post post, UserRole role) {
        int derivedLevel = role == UserRole.PRINCIPAL ? 1 : 0;
        return new Position(
                post.title().isEmpty() ? messages.text("position." + role.token()) : post.title(),
                post.type().or(role::positionType).orElse(PositionType.SUPPORT),
                post.headLevel() < 0 ? derivedLevel : post.headLevel());
    }
}
