package org.ejournal.sferum.sync.patrol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.Reading;
import org.ejournal.sferum.messenger.RemoteMember;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.pace.Turns;

/** Asks the messenger about chats within a share of the token's rate, so that the rest is left to deliveries. */
final class Questions {
    private final Messenger messenger;
    private final Turns turns;
    private final Turns turnsOfShare;
    private final Budget share;

    Questions(Messenger messenger, Governor governor, Halt halt, Ticker ticker) {
        this.messenger = messenger;
        this.turns = new Turns(governor, halt, ticker);
        this.turnsOfShare = new Turns(governor, halt, ticker);
        Budget whole = messenger.budgetOfQuestions();
        this.share = new Budget(whole.id() + "/patrol", Math.max(1, whole.requestsPerSecond() * Patrol.SHARE / 100));
    }

    private <T> T ask(Supplier<T> question) {
        return turnsOfShare.ask(share, () -> turns.ask(messenger.budgetOfQuestions(), question));
    }

    List<Reading> read(List<String> chats) {
        return ask(() -> messenger.read(chats));
    }

    /** Returns all members of a chat of which the first are known already. */
    List<RemoteMember> all(String chat, Reading.Room room) {
        List<RemoteMember> members = new ArrayList<>(room.members());
        int next = room.next();
        while (next > 0) {
            int from = next;
            var page = ask(() -> messenger.members(chat, from));
            members.addAll(page.items());
            next = page.next();
        }
        return members;
    }
}
