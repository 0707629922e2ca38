package org.ejournal.sferum.conference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Calls;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.messenger.Page;
import org.ejournal.sferum.messenger.Reading;
import org.ejournal.sferum.messenger.RemoteChat;
import org.ejournal.sferum.messenger.RemoteMember;

/** A messenger that holds calls and nothing else, and can lose an answer before or after it did what was asked. */
final class FakeCalls implements Calls, Messenger, MessengerProvider {
    /** What happens to the next request. */
    enum Loss {
        NOTHING,
        BEFORE,
        AFTER,
        NEVER_SENT
    }

    final Map<String, String> running = new LinkedHashMap<>();
    final List<String> ended = new ArrayList<>();
    Loss loss = Loss.NOTHING;
    boolean able = true;
    int requests;

    /** Whether nothing can be reached. */
    boolean away;

    /** The tokens of all requests, in order. */
    final List<String> usedTokens = new ArrayList<>();

    /** The tokens that are refused, and how. */
    final Map<String, Kind> refusing = new HashMap<>();

    private String token = "";
    private Map<String, Answer.CallStarted> note = Map.of();
    private int last;

    @Override
    public List<Answer> start(List<String> marks) {
        before();
        Map<String, Answer.CallStarted> started = new HashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (String mark : marks) {
            String id = "call-" + ++last;
            Answer.CallStarted call = new Answer.CallStarted(id, "http://vk/" + id, "http://vk/host-" + id);
            running.put(id, mark);
            started.put(mark, call);
            answers.add(call);
        }
        note = started;
        after();
        return answers;
    }

    @Override
    public Map<String, Answer.CallStarted> lastStarted() {
        before();
        return note;
    }

    @Override
    public List<Answer> finish(List<String> calls) {
        before();
        calls.forEach(call -> {
            if (running.remove(call) != null) {
                ended.add(call);
            }
        });
        after();
        return calls.stream().map(call -> (Answer) new Answer.Done()).toList();
    }

    private void before() {
        requests++;
        usedTokens.add(token);
        Kind refused = refusing.get(token);
        if (refused != null) {
            throw new MessengerException(new MessengerFailure(refused, 5, "refused", false));
        }
        if (away) {
            throw new MessengerException(new MessengerFailure(Kind.TROUBLE, 0, "no connection", false));
        }
        if (loss == Loss.BEFORE || loss == Loss.NEVER_SENT) {
            lose();
        }
    }

    private void after() {
        if (loss == Loss.AFTER) {
            lose();
        }
    }

    private void lose() {
        boolean unknown = loss != Loss.NEVER_SENT;
        loss = Loss.NOTHING;
        throw new MessengerException(new MessengerFailure(Kind.TROUBLE, 0, "lost", unknown));
    }

    @Override
    public Budget budget() {
        return new Budget("person", 3);
    }

    @Override
    public int batchSize() {
        return 2;
    }

    @Override
    public String system() {
        return "VK";
    }

    @Override
    public Messenger connect(Connection connection) {
        token = connection.serviceToken();
        return this;
    }

    @Override
    public Optional<Calls> calls() {
        return able && !token.isEmpty() ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.START_CALLS);
    }

    @Override
    public int firstMembers() {
        return 0;
    }

    @Override
    public Budget budgetOf(Operation operation) {
        return budget();
    }

    @Override
    public Budget budgetOfAdding() {
        return budget();
    }

    @Override
    public Budget budgetOfQuestions() {
        return budget();
    }

    @Override
    public List<Answer> perform(List<Operation> operations) {
        throw new AssertionError("Nothing but calls is asked for");
    }

    @Override
    public Identity prove(Consumer<Budget> turn) {
        throw new AssertionError("Nothing but calls is asked for");
    }

    @Override
    public Page<RemoteChat> chats(int from) {
        throw new AssertionError("Nothing but calls is asked for");
    }

    @Override
    public Page<RemoteMember> members(String chat, int from) {
        throw new AssertionError("Nothing but calls is asked for");
    }

    @Override
    public int readingSize() {
        return 0;
    }

    @Override
    public List<Reading> read(List<String> chats) {
        throw new AssertionError("Nothing but calls is asked for");
    }
}
