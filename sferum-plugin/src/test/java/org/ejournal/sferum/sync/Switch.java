package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.sync.SettingChanges.Answer;

/** Changes settings of the school on a bench as somebody does who looks at the plan and applies it. */
final class Switch {
    private final Bench bench;

    Switch(Bench bench) {
        this.bench = bench;
    }

    /** Proposes values of which something in the chats depends, and returns the plan's number. */
    long propose(Map<String, String> values) {
        Answer answer = bench.changes.propose(Bench.administrator(), values);
        assertThat(answer).isInstanceOf(Answer.Shown.class);
        return ((Answer.Shown) answer).plan();
    }

    /** Presses «Применить» and lets the organisation's task do what there is to do. */
    Run apply(long plan) {
        Run run = bench.sync.carryOut(
                Bench.administrator(),
                plan,
                lines(plan).stream()
                        .filter(line -> !line.ticked())
                        .map(PlanLine::number)
                        .toList());
        bench.work();
        return bench.run(run.id());
    }

    List<PlanLine> lines(long plan) {
        return bench.store.plans().lines(plan);
    }

    /** Returns what is wanted of every chat in use, a line each. */
    Set<String> wanted() {
        LedgerState ledger = bench.store.ledger().read(School.ID);
        Map<Long, ChatRow> chats = ledger.chats().stream()
                .filter(chat -> chat.state() == ChatState.ACTIVE)
                .collect(Collectors.toMap(ChatRow::id, chat -> chat));
        Set<String> wanted = new TreeSet<>();
        chats.values().forEach(chat -> wanted.add(chat.key() + " «" + chat.title() + '»'));
        ledger.members().stream()
                .filter(place -> place.wanted() && chats.containsKey(place.chatId()))
                .forEach(place -> wanted.add(String.join(
                        " ",
                        chats.get(place.chatId()).key(),
                        place.person(),
                        place.wantedAdmin() ? "admin" : "",
                        place.reasons())));
        return wanted;
    }

    /** Returns who is in which chats, whatever has become of these. */
    Set<String> places() {
        LedgerState ledger = bench.store.ledger().read(School.ID);
        Map<Long, String> keys = ledger.chats().stream().collect(Collectors.toMap(ChatRow::id, ChatRow::key));
        return ledger.members().stream()
                .filter(MemberRow::wanted)
                .map(place -> keys.get(place.chatId()) + ' ' + place.person())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
