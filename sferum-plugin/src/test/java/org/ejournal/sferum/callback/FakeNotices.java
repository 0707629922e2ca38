package org.ejournal.sferum.callback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Notice;
import org.ejournal.sferum.messenger.NoticeAddress;
import org.ejournal.sferum.messenger.NoticeAddress.State;
import org.ejournal.sferum.messenger.NoticeProvider;
import org.ejournal.sferum.messenger.Notices;
import org.jspecify.annotations.Nullable;

/** A messenger that remembers which addresses it was given, and asks them when the test says so. */
final class FakeNotices implements NoticeProvider, Notices {
    final List<NoticeAddress> addresses = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    int requests;
    Runnable whenAdded = () -> {};
    private @Nullable Kind refusal;
    private int last;

    void refuses(@Nullable Kind kind) {
        refusal = kind;
    }

    void finds(State state) {
        addresses.replaceAll(address -> new NoticeAddress(address.id(), address.url(), address.secret(), state));
    }

    private void request() {
        requests++;
        if (refusal != null) {
            throw new MessengerException(new MessengerFailure(refusal, 15, "no", false));
        }
    }

    @Override
    public Notices connect(Connection connection) {
        return this;
    }

    @Override
    public Optional<Notice> read(byte[] body) {
        return Optional.empty();
    }

    @Override
    public String taken() {
        return "ok";
    }

    @Override
    public String forget() {
        return "remove";
    }

    @Override
    public Budget budget() {
        return new Budget("community", 20);
    }

    @Override
    public List<NoticeAddress> addresses() {
        request();
        return List.copyOf(addresses);
    }

    @Override
    public String proof() {
        request();
        return "proof-" + last;
    }

    @Override
    public String add(String url, String secret) {
        request();
        String id = String.valueOf(++last);
        addresses.add(new NoticeAddress(id, url, secret, State.WAITING));
        whenAdded.run();
        return id;
    }

    @Override
    public void tellOfChats(String id) {
        request();
        told.add(id);
    }

    @Override
    public void remove(String id) {
        request();
        addresses.removeIf(address -> address.id().equals(id));
    }
}
