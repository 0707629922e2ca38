package org.ejournal.sferum.messenger.vk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Calls;
import org.ejournal.sferum.messenger.MessengerFailure;
import tools.jackson.databind.JsonNode;

/** A person's calls in VK. */
class VkPhone implements Calls {
    /** Of the 25 calls that VK takes in one request, one asks who the person is and one leaves the note. */
    private static final int BATCH = 20;

    private static final int NO_SUCH_CALL = 100;
    private static final int CHATS = 200;

    private final VkCalls calls;
    private final String token;
    private final Budget budget;

    VkPhone(VkCalls calls, String token, Budget budget) {
        this.calls = calls;
        this.token = token;
        this.budget = budget;
    }

    @Override
    public Budget budget() {
        return budget;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public List<Answer> start(List<String> marks) {
        return VkAnswers.of(
                marks, execute(VkCallNote.starting(marks)), (mark, call) -> started(call), (mark, failure) -> false);
    }

    private static Answer started(JsonNode call) {
        String id = call.path("call_id").asString("");
        String link = call.path("join_link").asString("");
        return id.isEmpty() || link.isEmpty()
                ? VkAnswers.nonsense("a call without call_id or join_link")
                : new Answer.CallStarted(id, link, call.path("ok_join_link").asString(""));
    }

    @Override
    public Map<String, Answer.CallStarted> lastStarted() {
        String code = "return {\"me\":API.users.get({}),\"chats\":"
                + VkScript.call(new VkScript.Call("messages.getConversations", Map.of("count", CHATS))) + "};";
        JsonNode found = execute(code).path("response");
        long me = found.path("me").path(0).path("id").asLong(0);
        return StreamSupport.stream(found.path("chats").path("items").spliterator(), false)
                .filter(chat ->
                        chat.path("conversation").path("peer").path("id").asLong(0) == me)
                .map(chat -> chat.path("last_message").path("text").asString(""))
                .map(VkCallNote::read)
                .findFirst()
                .orElse(Collections.emptyMap());
    }

    /** VK has no word of its own for a call that has ended; a name that is no (longer a) call's is refused with 100. */
    @Override
    public List<Answer> finish(List<String> finished) {
        String code = VkScript.of(finished.stream()
                .map(call -> new VkScript.Call("calls.forceFinish", Map.of("call_id", call)))
                .toList());
        return VkAnswers.of(
                finished, execute(code), (call, result) -> new Answer.Done(), (call, failure) -> gone(failure));
    }

    private static boolean gone(MessengerFailure failure) {
        return failure.code() == NO_SUCH_CALL;
    }

    private JsonNode execute(String code) {
        return calls.call("execute", token, Map.of("code", code));
    }
}
