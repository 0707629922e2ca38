package org.ejournal.simulator.vk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the messenger's templates show. */
final class Shown {
    private Shown() {}

    /** A line of the list of conversations. */
    record Line(
            long peer,
            String title,
            String initials,
            int colour,
            boolean dialogue,
            boolean present,
            int members,
            String preview,
            String date) {}

    /** Somebody in a chat, and what the viewer may do about it. */
    record Participant(
            long id,
            String name,
            String initials,
            int colour,
            boolean owner,
            boolean admin,
            boolean community,
            boolean self,
            boolean canKick,
            boolean canPromote) {}

    /** A message; a note has a name in the bundle and whom it is about. */
    record Note(
            String author,
            String initials,
            int colour,
            boolean own,
            String text,
            @Nullable String note,
            String about,
            String date,
            @Nullable CallCard call) {}

    /** A call whose link stands in a message. */
    record CallCard(String link, boolean running) {}

    /** The conversation that is open. */
    record Open(
            long peer,
            long chatId,
            String title,
            boolean dialogue,
            boolean present,
            boolean administered,
            @Nullable String link,
            List<Participant> participants,
            List<Note> notes) {
        /** Whether this person is in it now. */
        public boolean has(long person) {
            return participants.stream().anyMatch(one -> one.id() == person);
        }
    }
}
