package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.ejournal.sferum.rules.ChatKind;
import org.jspecify.annotations.Nullable;

/**
 * A synchronisation that somebody asked for.
 *
 * @param id its number
 * @param organisation whose
 * @param kindNames the kinds of chats it is about, as {@link #join} writes them
 * @param cause who or what asked for it
 * @param planId the plan that it carries out; 0 for what is found at its time
 * @param requestedBy who asked for it; empty where nobody did
 * @param requestedAt when
 * @param finishedAt when it ended; null while it has not
 * @param state where it stands
 * @param retryAt when it goes on by itself; null unless it waits
 * @param attempts how often in a row it had to wait
 * @param failureKind why it waits, is blocked or failed; empty for no reason
 * @param failureCode the messenger's number for that
 * @param failureText the messenger's words for that
 * @param workTotal how much there was to do, in chats and places
 * @param chatsCreated chats that it wanted to make
 * @param membersAdded people that it wanted to put into chats
 * @param membersRemoved people that it wanted to take out of chats
 * @param adminsChanged admin roles that it wanted to change
 * @param waitingForLink places that wait for a person to link, at its end
 * @param notAddable places that could not be filled for want of a token that can add people, at its end
 * @param planned whether its figures are those of a plan
 * @param held how much the fuse kept it from doing (AH-1)
 * @param asOf how old the roster was that it followed; null while it has followed none
 */
public record Run(
        long id,
        String organisation,
        String kindNames,
        Cause cause,
        long planId,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        State state,
        @Nullable Instant retryAt,
        int attempts,
        String failureKind,
        int failureCode,
        String failureText,
        int workTotal,
        int chatsCreated,
        int membersAdded,
        int membersRemoved,
        int adminsChanged,
        int waitingForLink,
        int notAddable,
        boolean planned,
        int held,
        @Nullable Instant asOf) {
    /** Who or what asked for a run. */
    public enum Cause {
        /** A person. */
        PERSON,
        /** Something that changed in the roster, or a link (CH-3). */
        CHANGE,
        /** The exchange that compares everything from time to time (EX-2). */
        EXCHANGE
    }

    /** Where a run stands. */
    public enum State {
        /** Asked for, not begun. */
        REQUESTED,
        /** At work. */
        RUNNING,
        /** Goes on by itself when the messenger answers again. */
        WAITING,
        /** Goes on when a person has put something right, such as a token. */
        BLOCKED,
        /** All done. */
        DONE,
        /** Done but for what is named (AH-6). */
        REMARKS,
        /** Done but for what the fuse holds until a person approves it (AH-1). */
        HELD,
        /** Not done, since the roster has overtaken the plan that it was to carry out (AH-2). */
        STALE,
        /** Not ended, since a person's run has taken its place, which does the same and more. */
        OVERTAKEN,
        /** Given up: nothing more will happen. */
        FAILED;

        /** Returns whether more will happen. */
        public boolean open() {
            return this == REQUESTED || this == RUNNING || this == WAITING || this == BLOCKED;
        }
    }

    /** Returns the kinds of chats it is about. */
    public Set<ChatKind> kinds() {
        EnumSet<ChatKind> kinds = EnumSet.noneOf(ChatKind.class);
        Arrays.stream(kindNames.split(",")).map(ChatKind::valueOf).forEach(kinds::add);
        return kinds;
    }

    /** Writes kinds as one text. */
    public static String join(Set<ChatKind> kinds) {
        return String.join(",", EnumSet.copyOf(kinds).stream().map(Enum::name).toList());
    }
}
