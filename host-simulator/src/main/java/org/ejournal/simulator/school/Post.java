package org.ejournal.simulator.school;

import java.util.Optional;
import org.ejournal.plugin.roster.PositionType;

/**
 * What the columns {@code metadata.jrnl.*} of {@code users.csv} say of a person's work; OneRoster has no place for it.
 *
 * @param title {@code metadata.jrnl.position}; empty where it is to be derived from the role
 * @param typeToken {@code metadata.jrnl.positionType}; empty where it is to be derived from the role
 * @param headLevel {@code metadata.jrnl.headLevel}; negative where it is to be derived from the role
 * @param actingHead {@code metadata.jrnl.actingHead}
 */
record Post(String title, String typeToken, int headLevel, boolean actingHead) {
    static final int DERIVED = -1;
    static final Post NONE = new Post("", "", DERIVED, false);

    Optional<PositionType> type() {
        return Optional.ofNullable(PostReader.TYPES.get(typeToken));
    }
}
