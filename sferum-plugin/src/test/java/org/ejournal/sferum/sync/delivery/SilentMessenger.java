package org.ejournal.sferum.sync.delivery;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.messenger.Page;
import org.ejournal.sferum.messenger.Reading;
import org.ejournal.sferum.messenger.RemoteChat;
import org.ejournal.sferum.messenger.RemoteMember;

/** A messenger of which only its limits are known: whoever asks it more than a test has answers for has gone too far. */
final class SilentMessenger implements Messenger {
    static final Budget COMMUNITY = new Budget("community", 20);
    static final Budget SERVICE = new Budget("service", 20);

    final Set<Capability> capabilities = EnumSet.allOf(Capability.class);
    int firstMembers = 450;

    /** What it answers to a request. */
    Function<List<Operation>, List<Answer>> answers = operations -> {
        throw new AssertionError("Nothing was to be sent");
    };

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public int batchSize() {
        return 25;
    }

    @Override
    public int firstMembers() {
        return firstMembers;
    }

    @Override
    public Budget budgetOf(Operation operation) {
        return operation instanceof Operation.Add || operation instanceof Operation.LetServiceIn ? SERVICE : COMMUNITY;
    }

    @Override
    public Budget budgetOfAdding() {
        return SERVICE;
    }

    @Override
    public Budget budgetOfQuestions() {
        return COMMUNITY;
    }

    @Override
    public List<Answer> perform(List<Operation> operations) {
        return answers.apply(operations);
    }

    @Override
    public Identity prove(Consumer<Budget> turn) {
        throw new AssertionError("Nothing was to be proven");
    }

    @Override
    public Page<RemoteChat> chats(int from) {
        throw new AssertionError("Nothing was to be asked");
    }

    @Override
    public Page<RemoteMember> members(String chat, int from) {
        throw new AssertionError("Nothing was to be asked");
    }

    @Override
    public int readingSize() {
        return 24;
    }

    @Override
    public List<Reading> read(List<String> chats) {
        throw new AssertionError("Nothing was to be read");
    }
}
