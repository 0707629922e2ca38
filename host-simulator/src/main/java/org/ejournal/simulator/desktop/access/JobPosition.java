package org.ejournal.simulator.desktop.access;

import org.ejournal.plugin.roster.PositionType;

/**
 * A position of one organisation's list, to which orders appoint employees.
 *
 * @param key unique there
 * @param title its name
 * @param type its type
 * @param profile the key of its access profile; empty for none
 */
public record JobPosition(String key, String title, PositionType type, String profile) {
    JobPosition titled(String newTitle, PositionType newType, String newProfile) {
        return new JobPosition(key, newTitle, newType, newProfile);
    }

    boolean isCalledLike(JobPosition other) {
        return title.equals(other.title) && type == other.type;
    }
}
