package org.ejournal.simulator.school;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.jspecify.annotations.Nullable;

/**
 * A person's role in an organisation: the tokens of {@code roles.csv} in OneRoster 1.2 and of {@code users.csv} in 1.1.
 * Staff roles stand first, the weightiest at the top.
 */
enum UserRole {
    PRINCIPAL("principal", PositionType.ADMINISTRATION, StaffRole.HEAD),
    SITE_ADMINISTRATOR("siteAdministrator", PositionType.ADMINISTRATION, StaffRole.ADMINISTRATOR),
    ADMINISTRATOR("administrator", PositionType.ADMINISTRATION, StaffRole.ADMINISTRATOR),
    DISTRICT_ADMINISTRATOR("districtAdministrator", PositionType.SUPPORT, StaffRole.ADMINISTRATOR),
    SYSTEM_ADMINISTRATOR("systemAdministrator", PositionType.SUPPORT, StaffRole.ADMINISTRATOR),
    TEACHER("teacher", PositionType.TEACHING, StaffRole.TEACHER),
    COUNSELOR("counselor", PositionType.SUPPORT, null),
    AIDE("aide", PositionType.SUPPORT, null),
    PROCTOR("proctor", PositionType.SUPPORT, null),
    PARENT("parent", null, null),
    GUARDIAN("guardian", null, null),
    RELATIVE("relative", null, null),
    STUDENT("student", null, null);

    static final Map<String, UserRole> BY_TOKEN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(UserRole::token, Function.identity()));

    private final String token;
    private final @Nullable PositionType positionType;
    private final @Nullable StaffRole staffRole;

    UserRole(String token, @Nullable PositionType positionType, @Nullable StaffRole staffRole) {
        this.token = token;
        this.positionType = positionType;
        this.staffRole = staffRole;
    }

    String token() {
        return token;
    }

    boolean guardian() {
        return this == PARENT || this == GUARDIAN || this == RELATIVE;
    }

    /** Returns the type of position that the role makes likely; empty for people who are no staff. */
    Optional<PositionType> positionType() {
        return Optional.ofNullable(positionType);
    }

    Optional<StaffRole> staffRole() {
        return Optional.ofNullable(staffRole);
    }
}
