package org.ejournal.sferum.messenger;

import java.time.Duration;
import java.util.List;

/** What reading a chat brought. */
public sealed interface Reading {
    /**
     * The chat as it is now.
     *
     * @param title its title
     * @param age how long the community has been in it by the messenger's own clock, which for a chat that it made itself
     *     is since then; zero where the messenger does not tell
     * @param members the people in it, or the first of them
     * @param next where the rest of them starts for {@link Messenger#members}; 0 when these are all
     */
    record Room(String title, Duration age, List<RemoteMember> members, int next) implements Reading {
        /** Copies the list. */
        public Room {
            members = List.copyOf(members);
        }
    }

    /**
     * It could not be read.
     *
     * @param failure why
     */
    record Unreadable(MessengerFailure failure) implements Reading {}
}
