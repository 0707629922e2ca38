package org.ejournal.sferum.messenger.vk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
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
        return of(operations, body, VkAnswers::done, VkAnswers::wantedAnyway);
    }

    /**
     * Reads the answers to whatever was asked.
     *
     * @param done reads what a call answered that did not fail
     * @param anyway whether what was wanted is so although the call failed
     */
    static <T> List<Answer> of(
            List<T> asked,
            JsonNode body,
            BiFunction<T, JsonNode, Answer> done,
            BiPredicate<T, MessengerFailure> anyway) {
        JsonNode results = body.path("response");
        if (results.size() != asked.size()) {
            throw new MessengerException(
                    new MessengerFailure(Kind.TROUBLE, 0, "execute answered another number of calls", true));
        }
        Iterator<JsonNode> errors = body.path("execute_errors").iterator();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            T each = asked.get(i);
            JsonNode result = results.path(i);
            answers.add(
                    failed(result) ? failure(errors, problem -> anyway.test(each, problem)) : done.apply(each, result));
        }
        return answers;
    }

    private static boolean failed(JsonNode result) {
        return result.isBoolean() && !result.asBoolean();
    }

    private static Answer failure(Iterator<JsonNode> errors, Predicate<MessengerFailure> anyway) {
        MessengerFailure failure = errors.hasNext() ? VkCalls.error(errors.next()) : silent();
        return anyway.test(failure) ? new Answer.Done() : new Answer.Failed(failure);
    }

    private static MessengerFailure silent() {
        return new MessengerFailure(Kind.TROUBLE, 0, "a call failed without an error", true);
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

    static Answer nonsense(String what) {
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
