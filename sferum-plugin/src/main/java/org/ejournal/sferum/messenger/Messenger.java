package org.ejournal.sferum.messenger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One organisation's connection to its messenger. Every method that asks the messenger sends exactly one request
 * unless it says otherwise, blocks until it is answered, repeats nothing by itself and never looks at a rate: that is the caller's part.
 *
 * <p>Safe for use by several threads at once.
 */
public interface Messenger {
    /** Returns what this connection can do. */
    Set<Capability> capabilities();

    /** Returns how many operations one request carries at most. */
    int batchSize();

    /** Returns how many members {@link Operation.CreateChat} takes at most. */
    int firstMembers();

    /** Returns whose rate the operation counts against. Operations of one request share it. */
    Budget budgetOf(Operation operation);

    /** Returns whose rate putting people into chats counts against: {@link Operation.Add} and what prepares it. */
    Budget budgetOfAdding();

    /** Returns what starts calls, where {@link #capabilities} has {@link Capability#START_CALLS}. */
    default Optional<Calls> calls() {
        return Optional.empty();
    }

    /** Returns whose rate everything else counts against, the questions below included. */
    Budget budgetOfQuestions();

    /**
     * Sends the operations in one request.
     *
     * @param operations 1 to {@link #batchSize} operations of one budget
     * @return an answer to each, in order
     * @throws MessengerException when the request failed as a whole
     */
    List<Answer> perform(List<Operation> operations);

    /**
     * Proves that the tokens are valid, belong to the community and carry the rights needed. Sends one request for each
     * question, four where all is well and six at most.
     *
     * @param turn called before each request, waits until it may go
     * @throws TokenRefusedException when they do not; it says which value is wrong and why
     * @throws MessengerException when it cannot be found out now
     */
    Identity prove(Consumer<Budget> turn);

    /**
     * In whose name a connection speaks.
     *
     * @param community the community
     * @param serviceUser the service user; empty for none
     * @param lacks the rights that the tokens do without and without which less is possible
     */
    record Identity(String community, String serviceUser, Set<Right> lacks) {
        /** Copies the set. */
        public Identity {
            lacks = Set.copyOf(lacks);
        }

        /** Makes one that lacks nothing. */
        public Identity(String community, String serviceUser) {
            this(community, serviceUser, Set.of());
        }
    }

    /**
     * Lists chats that the community is in, newest first.
     *
     * @param from where to start; 0 for the first page
     * @throws MessengerException when it cannot be found out now
     */
    Page<RemoteChat> chats(int from);

    /**
     * Lists the people in a chat.
     *
     * @param chat the chat
     * @param from where to start; 0 for the first page
     * @throws MessengerException when it cannot be found out now
     */
    Page<RemoteMember> members(String chat, int from);

    /** Returns how many chats {@link #read} takes at most. */
    int readingSize();

    /**
     * Reads several chats at once: their titles and who is in them.
     *
     * @param chats 1 to {@link #readingSize} chats
     * @return what each is like, in order
     * @throws MessengerException when nothing can be found out now
     */
    List<Reading> read(List<String> chats);
}
