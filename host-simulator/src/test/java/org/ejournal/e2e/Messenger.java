package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The local VK seen from the other side, past the journal. */
public final class Messenger {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FAULTS = "/local/faults";

    private final Pages pages;

    Messenger(URI address) {
        this.pages = new Pages(address);
    }

    /** Returns the number of the community of that short name. */
    public long community(String shortName) {
        return StreamSupport.stream(read("/local/communities").spliterator(), false)
                .filter(community -> community.path("screen_name").asString("").equals(shortName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("VK has no community " + shortName))
                .path("id")
                .asLong();
    }

    /** Returns the chats of a community, without the community itself among their people. */
    public List<Chat> chats(long community) {
        List<Chat> chats = new ArrayList<>();
        read("/local/chats?community=" + community)
                .forEach(chat -> chats.add(new Chat(
                        chat.path("title").asString(), people(chat.path("members")), people(chat.path("admins")))));
        return chats;
    }

    /** Returns the calls that a person started, oldest first. */
    public List<Call> calls(long starter) {
        List<Call> calls = new ArrayList<>();
        read("/local/calls?starter=" + starter)
                .forEach(call -> calls.add(new Call(
                        call.path("id").asString(), !call.path("finished").isNumber())));
        return calls;
    }

    /** Returns by which number {@link #act} knows a community's only chat of that title. */
    public long chatId(long community, String title) {
        List<Long> found = StreamSupport.stream(
                        read("/local/chats?community=" + community).spliterator(), false)
                .filter(chat -> chat.path("title").asString().equals(title))
                .map(chat -> chat.path("id").asLong())
                .toList();
        assertThat(found).as("chats called %s", title).hasSize(1);
        return found.get(0);
    }

    /** Lets a person of VK's do something by hand; fails where VK refuses it. */
    public void act(Object... fields) {
        Map<String, Object> act = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            act.put((String) fields[i], fields[i + 1]);
        }
        HttpResponse<String> answer = pages.json("/local/acts", JSON.writeValueAsString(act));
        assertThat(answer.statusCode()).as("%s: %s", act, answer.body()).isEqualTo(200);
    }

    /** Returns the phone of the account whose study profile somebody is. */
    public String phone(long person) {
        return read("/local/id/account?user=" + person).path("phone").asString();
    }

    /** Returns how many tokens of VK ID live for a person, access and refresh ones together. */
    public int tokens(long person) {
        JsonNode alive = read("/local/id/tokens?user=" + person);
        return alive.path("access").asInt() + alive.path("refresh").asInt();
    }

    private static TreeSet<Long> people(JsonNode ids) {
        TreeSet<Long> people = new TreeSet<>();
        ids.forEach(id -> {
            if (id.asLong() > 0) {
                people.add(id.asLong());
            }
        });
        return people;
    }

    /** Registers a service with VK ID, which may send its answers there. */
    public void service(String client, String name, URI back) {
        Map<String, Object> body = Map.of("id", client, "name", name, "redirect_uris", List.of(back.toString()));
        HttpResponse<String> answer = pages.json("/local/id/clients", JSON.writeValueAsString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** Returns what was asked of VK since the last {@link #forget}. */
    public Traffic traffic() {
        JsonNode statistics = read("/local/statistics");
        Map<String, Long> calls = new TreeMap<>();
        statistics
                .path("calls")
                .propertyStream()
                .forEach(call -> calls.put(call.getKey(), call.getValue().asLong()));
        List<Load> loads = new ArrayList<>();
        statistics
                .path("tokens")
                .forEach(load -> loads.add(new Load(
                        load.path("owner").asLong(),
                        load.path("admitted").asLong(),
                        load.path("tooMany").asLong(),
                        load.path("mostInASecond").asInt(),
                        load.path("mostSeenInASecond").asInt(),
                        load.path("firstAt").asLong(),
                        load.path("lastAt").asLong())));
        return new Traffic(
                statistics.path("requests").asLong(), statistics.path("tooMany").asLong(), calls, loads);
    }

    /** Lets VK count from nothing. */
    public void forget() {
        pages.post("/local/statistics/reset", Map.of());
    }

    /** Returns the calls by method that were made since then with the tokens of those owners, a community's negated. */
    public Map<String, Long> callsOf(long... owners) {
        JsonNode all = read("/local/statistics").path("callsOf");
        Map<String, Long> calls = new TreeMap<>();
        for (long owner : owners) {
            all.path(String.valueOf(owner))
                    .propertyStream()
                    .forEach(call -> calls.merge(call.getKey(), call.getValue().asLong(), Long::sum));
        }
        return calls;
    }

    /** Returns how many calls of each method, or whole requests, faults have struck since then. */
    public Map<String, Long> struck() {
        Map<String, Long> struck = new TreeMap<>();
        read("/local/statistics")
                .path("struck")
                .propertyStream()
                .forEach(method -> struck.put(method.getKey(), method.getValue().asLong()));
        return struck;
    }

    /**
     * Switches a fault on.
     *
     * @param fault the fields of {@code /local/faults}, as name, value, name, value
     * @return its number
     */
    public long trouble(Object... fault) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < fault.length; i += 2) {
            fields.put(String.valueOf(fault[i]), String.valueOf(fault[i + 1]));
        }
        HttpResponse<String> answer = pages.json(FAULTS, JSON.writeValueAsString(fields));
        assertThat(answer.statusCode())
                .as("the fault %s: %s", fields, answer.body())
                .isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").asLong();
    }

    /** Returns whether the fault of that number has struck. */
    public boolean hasStruck(long fault) {
        return StreamSupport.stream(read(FAULTS).spliterator(), false)
                .anyMatch(each ->
                        each.path("id").asLong() == fault && each.path("struck").asLong() > 0);
    }

    /** Switches all faults off. What is held back already takes its time. */
    public void noTrouble() {
        pages.delete(FAULTS);
    }

    private JsonNode read(String path) {
        return JSON.readTree(pages.get(path).body());
    }

    /**
     * A call in VK.
     *
     * @param running whether it goes on
     */
    public record Call(String id, boolean running) {}

    /**
     * A chat of VK's.
     *
     * @param members the people in it
     * @param admins those of them who are admins
     */
    public record Chat(String title, TreeSet<Long> members, TreeSet<Long> admins) {}

    /**
     * What was asked of VK.
     *
     * @param requests HTTP requests
     * @param tooMany those refused for coming too fast
     * @param calls calls by method, those inside {@code execute} and the {@code execute} itself included
     * @param loads what each token asked
     */
    public record Traffic(long requests, long tooMany, Map<String, Long> calls, List<Load> loads) {
        private static final List<String> READING =
                List.of("execute", "groups.getTokenPermissions", "groups.getById", "messages.getConversations");

        /** Returns how often a method was called. */
        public long of(String method) {
            return calls.getOrDefault(method, 0L);
        }

        /** Returns the number of calls that change something. */
        public long writes() {
            return changes().values().stream().mapToLong(Long::longValue).sum();
        }

        /** Returns the calls that change something, by method. */
        public Map<String, Long> changes() {
            Map<String, Long> changes = new TreeMap<>(calls);
            changes.keySet().removeIf(method -> READING.contains(method) || method.contains(".get"));
            return changes;
        }

        /** Returns the requests that carried work: the {@code execute} ones. */
        public long workRequests() {
            return of("execute");
        }
    }

    /**
     * What one token asked.
     *
     * @param owner its person, or its community's number negated
     * @param admitted requests let in
     * @param tooMany requests refused for coming too fast
     * @param mostInASecond the most let in within any sliding second
     * @param mostSeenInASecond the most that came within any sliding second, the refused ones included
     * @param firstAt when the first was let in, in milliseconds
     * @param lastAt when the last was let in
     */
    public record Load(
            long owner,
            long admitted,
            long tooMany,
            int mostInASecond,
            int mostSeenInASecond,
            long firstAt,
            long lastAt) {}
}
