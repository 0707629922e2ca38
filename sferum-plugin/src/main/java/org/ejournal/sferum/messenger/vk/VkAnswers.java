package org.ejournal.sferum.messenger.vk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import tools.jackson.databind.JsonNode;

/**
 * Reads what {@code execute} answered. A call that failed stands as {@code false} in the list, and its error in order
 * among the {@code execute_errors} beside it.
 */
final class VkAnswers {
    private static final int NOT_IN_CHAT = 935;
    private static final int DENIED = 15;

    private VkAnswers() {}

    static List<Answer> of(List<Operation> operations, JsonNode body) {
        JsonNode results = body.path("response");
        if (results.size() != operations.size()) {
            throw new MessengerException(
                    new MessengerFailure(Kind.TROUBLE, 0, "execute answered another number of calls", true));
        }
        Iterator<JsonNode> errors = body.path("execute_errors").iterator();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            answers.add(answer(operations.get(i), results.path(i), errors));
        }
        return answers;
    }

    private static Answer answer(Operation operation, JsonNode result, Iterator<JsonNode> errors) {
        if (result.isBoolean() && !result.asBoolean()) {
            return failed(operation, errors.hasNext() ? VkCalls.error(errors.next()) : silent());
        }
        return done(operation, result);
    }

    private static MessengerFailure silent() {
        return new MessengerFailure(Kind.TROUBLE, 0, "a call failed without an error", true);
    }

    private static Answer failed(Operation operation, MessengerFailure failure) {
        return wantedAnyway(operation, failure) ? new Answer.Done() : new Answer.Failed(failure);
    }

    /** Who is to leave has left already, or who is to join is in already: what was wanted is so. */
    private static boolean wantedAnyway(Operation operation, MessengerFailure failure) {
        if (operation instanceof Operation.Remove) {
            return failure.code() == NOT_IN_CHAT;
        }
        return operation instanceof Operation.Add
                && failure.code() == DENIED
                && failure.text().contains("already in");
    }

    private static Answer done(Operation operation, JsonNode result) {
        if (operation instanceof Operation.CreateChat) {
            return created(result);
        }
        if (operation instanceof Operation.AskLink || operation instanceof Operation.RenewLink) {
            return link(result);
        }
        if (operation instanceof Operation.LetServiceIn) {
            long chat = result.path("chat_id").asLong(0);
            return chat > 0 ? new Answer.LetIn(String.valueOf(chat)) : nonsense("no chat_id");
        }
        return new Answer.Done();
    }

    /** VK may answer for one owner or, in its second form, for several. */
    private static Answer link(JsonNode result) {
        String link = result.path("link")
                .asString(result.path("items").path(0).path("link").asString(""));
        return link.isEmpty() ? nonsense("no link") : new Answer.Link(link);
    }

    private static Answer nonsense(String what) {
        return new Answer.Failed(new MessengerFailure(Kind.NEVER, 0, what, false));
    }

    /** Up to 5.131 the answer was the bare number. */
    private static Answer created(JsonNode result) {
        if (result.isNumber()) {
            return new Answer.Created(String.valueOf(result.asLong()), List.of());
        }
        List<String> members = StreamSupport.stream(result.path("peer_ids").spliterator(), false)
                .map(id -> String.valueOf(id.asLong()))
                .toList();
        return new Answer.Created(String.valueOf(result.path("chat_id").asLong()), members);
    }
}
