package org.ejournal.sferum.messenger;

import java.util.List;
import java.util.Map;

/**
 * Starts and ends calls in the name of the person whose token the connection holds. Every method sends exactly one
 * request, blocks until it is answered, repeats nothing by itself and never looks at a rate.
 *
 * <p>Safe for use by several threads at once; {@link #lastStarted} tells something only while one caller at a time
 * starts calls with the token.
 */
public interface Calls {
    /** Returns whose rate the requests count against. */
    Budget budget();

    /** Returns how many calls one request starts or ends at most. */
    int batchSize();

    /**
     * Starts a call for each mark. Not safe to repeat when the answer was lost: ask {@link #lastStarted} first (AH-8). The
     * request itself leaves a note for that with the person whose token it is, where the token may write; where it may
     * not, a call whose answer was lost cannot be found again, and nobody has its address.
     *
     * @param marks 1 to {@link #batchSize} names by which the caller knows the calls: letters, digits and hyphens, at most
     *     40 of them, never used twice
     * @return {@link Answer.CallStarted} or {@link Answer.Failed} for each, in order
     * @throws MessengerException when the request failed as a whole
     */
    List<Answer> start(List<String> marks);

    /**
     * Returns what the newest note of {@link #start} tells, by mark; empty where there is none. A mark that is not in it
     * was not started by the request that left the note.
     *
     * @throws MessengerException when it cannot be found out now
     */
    Map<String, Answer.CallStarted> lastStarted();

    /**
     * Ends calls for everybody in them; done as well when one has ended already.
     *
     * @param calls 1 to {@link #batchSize} calls as {@link Answer.CallStarted} names them
     * @return {@link Answer.Done} or {@link Answer.Failed} for each, in order
     * @throws MessengerException when the request failed as a whole
     */
    List<Answer> finish(List<String> calls);
}
