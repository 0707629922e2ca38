package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
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
import org.jspecify.annotations.Nullable;

/** A messenger with a memory, that keeps the port's contract and fails on demand. */
final class FakeMessenger implements Messenger, MessengerProvider {
    static final int BATCH = 25;

    private final Clock clock;

    final Map<String, Chat> chats = new LinkedHashMap<>();
    final List<List<Operation>> requests = Collections.synchronizedList(new ArrayList<>());
    final Set<Capability> capabilities = EnumSet.allOf(Capability.class);
    final List<List<String>> readings = new ArrayList<>();
    int questions;

    /** Fails a request before it has an effect. */
    Function<List<Operation>, @Nullable MessengerFailure> before = operations -> null;

    /** Fails a request after it has had its effect: the answer is lost. */
    Function<List<Operation>, @Nullable MessengerFailure> after = operations -> null;

    /** Refuses a single operation. */
    Function<Operation, @Nullable MessengerFailure> refuse = operation -> null;

    /** Answers a single operation with a failure after it has had its effect. */
    Function<Operation, @Nullable MessengerFailure> mislay = operation -> null;

    /** Fails every question. */
    @Nullable MessengerFailure unanswered;

    /** In whose name the tokens speak. */
    Identity identity = new Identity("7", "9");

    /** What happens elsewhere while tokens are proven. */
    Runnable whileProving = () -> {};

    /** Refuses the tokens. */
    @Nullable MessengerFailure rejection;

    /** In whose name a connection speaks, or why it does not; unless a test says otherwise, all speak in the same. */
    Function<Connection, Identity> whose = connection -> {
        fail(rejection);
        return identity;
    };

    /** The connection that was asked for last. */
    private volatile Connection connected = new Connection(0, "", "");

    /** Lets nothing and nobody through. */
    void goAway() {
        before = operations -> failure(Kind.TROUBLE);
        unanswered = failure(Kind.TROUBLE);
    }

    void comeBack() {
        before = operations -> null;
        unanswered = null;
    }

    FakeMessenger(Clock clock) {
        this.clock = clock;
    }

    /** Answers about a single chat with a failure. */
    Function<String, @Nullable MessengerFailure> hide = chat -> null;

    /** What happens elsewhere while a question is being answered. */
    Runnable whileAsking = () -> {};

    /** Whose tokens these are, where several messengers share a governor. */
    String owner = "";

    /** How many requests a second it takes of the community. */
    int rate = 1000;

    /** The same of the service user. */
    int addingRate = 1000;

    /** How many people one page of members holds. */
    int membersPage = 1000;

    /** A chat over there. */
    static final class Chat {
        final Map<String, Boolean> members = new TreeMap<>();
        Instant madeAt;
        int links;
        String title;
        boolean serviceIsIn;

        Chat(String title, Instant madeAt) {
            this.title = title;
            this.madeAt = madeAt;
        }
    }

    Chat chat(String title) {
        return chats.values().stream()
                .filter(chat -> chat.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no chat «" + title + "»"));
    }

    long operations() {
        return requests.stream().mapToLong(List::size).sum();
    }

    /** A lost answer: the effect is there, and nobody knows. */
    static MessengerFailure lost() {
        return new MessengerFailure(Kind.TROUBLE, 0, "lost on demand", true);
    }

    static MessengerFailure failure(Kind kind) {
        return new MessengerFailure(kind, 1, "on demand", false);
    }

    @Override
    public String system() {
        return "VK";
    }

    @Override
    public Messenger connect(Connection connection) {
        connected = connection;
        return this;
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public int firstMembers() {
        return 450;
    }

    @Override
    public Budget budgetOf(Operation operation) {
        return operation instanceof Operation.Add || operation instanceof Operation.LetServiceIn
                ? budgetOfAdding()
                : budgetOfQuestions();
    }

    @Override
    public Budget budgetOfAdding() {
        return new Budget("service" + owner, addingRate);
    }

    @Override
    public Budget budgetOfQuestions() {
        return new Budget("community" + owner, rate);
    }

    @Override
    public synchronized List<Answer> perform(List<Operation> operations) {
        requests.add(operations);
        fail(before.apply(operations));
        List<Answer> answers = operations.stream().map(this::perform).toList();
        fail(after.apply(operations));
        return answers;
    }

    private static void fail(@Nullable MessengerFailure failure) {
        if (failure != null) {
            throw new MessengerException(failure);
        }
    }

    private Answer perform(Operation operation) {
        MessengerFailure failure = refuse.apply(operation);
        if (failure != null) {
            return new Answer.Failed(failure);
        }
        Answer answer = done(operation);
        MessengerFailure mislaid = mislay.apply(operation);
        return mislaid == null ? answer : new Answer.Failed(mislaid);
    }

    private Answer done(Operation operation) {
        if (operation instanceof Operation.CreateChat create) {
            String id = String.valueOf(chats.size() + 1);
            Chat chat = new Chat(create.title(), clock.instant());
            create.members().forEach(member -> chat.members.put(member, false));
            chats.put(id, chat);
            return new Answer.Created(id, create.members());
        }
        if (operation instanceof Operation.AskLink ask) {
            return new Answer.Link(link(ask.chat()));
        }
        if (operation instanceof Operation.RenewLink renew) {
            chats.get(renew.chat()).links++;
            return new Answer.Link(link(renew.chat()));
        }
        if (operation instanceof Operation.LetServiceIn let) {
            String id = let.link().substring("link/".length(), let.link().lastIndexOf('/'));
            if (!let.link().equals(link(id))) {
                return new Answer.Failed(failure(Kind.NEVER));
            }
            chats.get(id).serviceIsIn = true;
            return new Answer.LetIn("service" + id);
        }
        change(operation);
        return new Answer.Done();
    }

    private String link(String id) {
        return "link/" + id + "/" + chats.get(id).links;
    }

    private void change(Operation operation) {
        if (operation instanceof Operation.Rename rename) {
            chats.get(rename.chat()).title = rename.title();
        } else if (operation instanceof Operation.Remove remove) {
            chats.get(remove.chat()).members.remove(remove.member());
        } else if (operation instanceof Operation.SetAdmin role) {
            chats.get(role.chat()).members.replace(role.member(), role.admin());
        } else if (operation instanceof Operation.Add add) {
            Chat chat = chats.get(add.serviceChat().substring("service".length()));
            if (!chat.serviceIsIn) {
                throw new AssertionError("Only who is in a chat can add others");
            }
            chat.members.putIfAbsent(add.member(), false);
        }
    }

    @Override
    public Identity prove(Consumer<Budget> turn) {
        turn.accept(budgetOfQuestions());
        Connection proved = connected;
        whileProving.run();
        return whose.apply(proved);
    }

    @Override
    public synchronized Page<RemoteChat> chats(int from) {
        question();
        List<RemoteChat> all = new ArrayList<>();
        chats.forEach((id, chat) -> all.add(new RemoteChat(id, chat.title, true)));
        return new Page<>(all, 0);
    }

    private void question() {
        questions++;
        whileAsking.run();
        fail(unanswered);
    }

    @Override
    public synchronized Page<RemoteMember> members(String chat, int from) {
        question();
        return page(chats.get(chat), from);
    }

    private Page<RemoteMember> page(Chat chat, int from) {
        List<RemoteMember> all = new ArrayList<>();
        chat.members.forEach((member, admin) -> all.add(new RemoteMember(member, admin)));
        if (chat.serviceIsIn) {
            all.add(new RemoteMember(identity.serviceUser(), false));
        }
        int to = Math.min(from + membersPage, all.size());
        return new Page<>(all.subList(from, to), to < all.size() ? to : 0);
    }

    @Override
    public int readingSize() {
        return BATCH - 1;
    }

    @Override
    public synchronized List<Reading> read(List<String> ids) {
        question();
        readings.add(List.copyOf(ids));
        return ids.stream().map(this::read).toList();
    }

    private Reading read(String id) {
        MessengerFailure failure = hide.apply(id);
        Chat chat = chats.get(id);
        if (failure != null) {
            return new Reading.Unreadable(failure);
        }
        Page<RemoteMember> first = page(chat, 0);
        return new Reading.Room(
                chat.title, Duration.between(chat.madeAt, clock.instant()), first.items(), first.next());
    }

    /** Returns the titles that stand more than once. */
    Set<String> doubles() {
        Set<String> seen = new HashSet<>();
        Set<String> doubles = new HashSet<>();
        chats.values().stream()
                .map(chat -> chat.title)
                .filter(title -> !seen.add(title))
                .forEach(doubles::add);
        return doubles;
    }
}
