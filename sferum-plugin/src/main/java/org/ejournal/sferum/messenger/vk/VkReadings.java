package org.ejournal.sferum.messenger.vk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Reading;
import org.ejournal.sferum.messenger.RemoteMember;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads several chats with one {@code execute}: one call for all titles, and one for the members of each. */
final class VkReadings {
    static final int MEMBERS_PAGE = 1000;

    private VkReadings() {}

    static List<VkScript.Call> calls(List<String> chats) {
        List<VkScript.Call> calls = new ArrayList<>();
        calls.add(new VkScript.Call(
                "messages.getConversationsById",
                Map.of("peer_ids", chats.stream().map(VkOperations::peer).toList())));
        chats.forEach(chat -> calls.add(new VkScript.Call(
                "messages.getConversationMembers",
                Map.of("peer_id", VkOperations.peer(chat), "offset", 0, "count", MEMBERS_PAGE))));
        return calls;
    }

    static List<Reading> of(List<String> chats, VkReply reply, long community) {
        JsonNode results = reply.body().path("response");
        if (results.size() != chats.size() + 1) {
            throw new MessengerException(
                    new MessengerFailure(Kind.TROUBLE, 0, "execute answered another number of calls", false));
        }
        Iterator<JsonNode> errors = reply.body().path("execute_errors").iterator();
        Map<Long, String> titles = titles(results.path(0), errors);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < chats.size(); i++) {
            String title = titles.getOrDefault(VkOperations.peer(chats.get(i)), "");
            readings.add(reading(results.path(i + 1), title, errors, reply.sentAt(), community));
        }
        return readings;
    }

    private static Map<Long, String> titles(JsonNode conversations, Iterator<JsonNode> errors) {
        if (refused(conversations)) {
            throw new MessengerException(error(errors));
        }
        return items(conversations)
                .collect(Collectors.toMap(
                        item -> item.path("peer").path("id").asLong(),
                        item -> item.path("chat_settings").path("title").asString(""),
                        (one, other) -> one));
    }

    private static Reading reading(
            JsonNode members, String title, Iterator<JsonNode> errors, @Nullable Instant now, long community) {
        if (refused(members)) {
            return new Reading.Unreadable(error(errors));
        }
        return new Reading.Room(title, age(members, now, community), people(members), next(members, 0, MEMBERS_PAGE));
    }

    private static boolean refused(JsonNode result) {
        return result.isBoolean() && !result.asBoolean();
    }

    private static MessengerFailure error(Iterator<JsonNode> errors) {
        return errors.hasNext()
                ? VkCalls.error(errors.next())
                : new MessengerFailure(Kind.TROUBLE, 0, "a call failed without an error", false);
    }

    /** The community stands among the members, with the time at which it came in. */
    private static Duration age(JsonNode members, @Nullable Instant now, long community) {
        if (now == null) {
            return Duration.ZERO;
        }
        return items(members)
                .filter(item -> item.path("member_id").asLong() == -community)
                .map(item -> Instant.ofEpochSecond(item.path("join_date").asLong(now.getEpochSecond())))
                .map(joined -> Duration.between(joined, now))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    static List<RemoteMember> people(JsonNode members) {
        return items(members)
                .filter(item -> item.path("member_id").asLong() > 0)
                .map(item -> new RemoteMember(
                        String.valueOf(item.path("member_id").asLong()),
                        item.path("is_admin").asBoolean(false)))
                .toList();
    }

    static Stream<JsonNode> items(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false);
    }

    static int next(JsonNode answer, int from, int page) {
        int end = from + page;
        return answer.path("count").asInt(0) > end ? end : 0;
    }
}
