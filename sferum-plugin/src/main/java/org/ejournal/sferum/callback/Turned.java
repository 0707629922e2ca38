package org.ejournal.sferum.callback;

import java.util.function.Consumer;
import java.util.function.Function;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Notices;

/**
 * Notices whose every request waits for its turn.
 *
 * @param notices what sends the requests
 * @param turn waits until one may go
 */
record Turned(Notices notices, Consumer<Budget> turn) {
    <T> T ask(Function<Notices, T> question) {
        turn.accept(notices.budget());
        return question.apply(notices);
    }

    void tell(String id) {
        turn.accept(notices.budget());
        notices.tellOfChats(id);
    }

    void remove(String id) {
        turn.accept(notices.budget());
        notices.remove(id);
    }
}
