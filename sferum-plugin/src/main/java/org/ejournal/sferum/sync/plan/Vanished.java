package org.ejournal.sferum.sync.plan;

import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Reason;

/**
 * Finds out whether a part of the roster is empty that was not: no employee, class, pupil or guardian is left where chats
 * have some. In a small organisation so few would leave that no limit notices it.
 */
final class Vanished {
    private final RosterSnapshot roster;
    private final LedgerState ledger;

    private Vanished(RosterSnapshot roster, LedgerState ledger) {
        this.roster = roster;
        this.ledger = ledger;
    }

    /** Returns whether one is; reads of the ledger only what an empty part asks for. */
    static boolean any(RosterSnapshot roster, LedgerState ledger) {
        Vanished vanished = new Vanished(roster, ledger);
        return vanished.staff() || vanished.classes() || vanished.pupils() || vanished.guardians();
    }

    private boolean staff() {
        if (!roster.employees().isEmpty()) {
            return false;
        }
        Set<Long> chats = ledger.chats().stream()
                .filter(chat -> chat.kind() == ChatKind.STAFF)
                .map(ChatRow::id)
                .collect(Collectors.toUnmodifiableSet());
        return ledger.members().stream().anyMatch(place -> place.wanted() && chats.contains(place.chatId()));
    }

    private boolean classes() {
        return roster.classes().isEmpty()
                && ledger.chats().stream()
                        .anyMatch(chat -> chat.state() == ChatState.ACTIVE
                                && !chat.classId().isEmpty());
    }

    private boolean pupils() {
        return roster.classes().stream()
                        .flatMap(one -> one.enrolments().stream())
                        .noneMatch(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                && wanted(Reason.Kind.PUPIL);
    }

    private boolean guardians() {
        return roster.guardianships().isEmpty() && wanted(Reason.Kind.GUARDIAN);
    }

    private boolean wanted(Reason.Kind kind) {
        return ledger.members().stream()
                .filter(MemberRow::wanted)
                .anyMatch(place -> Reason.parseAll(place.reasons()).stream().anyMatch(reason -> reason.kind() == kind));
    }
}
