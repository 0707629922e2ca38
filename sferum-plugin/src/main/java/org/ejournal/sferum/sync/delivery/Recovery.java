package org.ejournal.sferum.sync.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.Intent;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.sync.pace.Turns;

/**
 * Looks for chats whose creation was asked for and never answered, before anybody asks again (AH-8).
 *
 * <p>VK has no key to make a creation safe to repeat. A chat that belongs to our community, bears the title that was asked
 * for, however the chat is to be called by now, and is not in the ledger, and is no older than the request, is the lost one; where several lost chats bear one title any of them may take the place of any other, since
 * their members are read afterwards and put right.
 *
 * <p>Decision: a chat's age is told by the messenger's clock and the request's by ours, and the two lengths of time are
 * compared: however far apart the clocks are, a chat that somebody made by hand before is not taken for ours. Rejected: to
 * compare times of day, with a tolerance for clocks that nobody sets.
 *
 * <p>Decision: a request that was cut may still be at work over there, so its chat counts as not made only when it has had
 * time to appear; where the messenger did answer, though with an error of its own, nothing is at work any more, and it
 * is looked for at once. Either way it has to be missing from two listings, with a pause between them.
 */
public final class Recovery {
    /** Longer than the messenger is given to answer. */
    public static final Duration TIME_TO_APPEAR = Duration.ofSeconds(40);

    /** A listing may come from a copy that is a little behind. */
    public static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    /** Both ends of an age come in whole seconds, and an answer takes its time. */
    public static final Duration AGE_TOLERANCE = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Clock clock;

    Recovery(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What was found out.
     *
     * @param notMade the chats that were not made; they may be asked for again
     * @param unknown how many chats may still appear
     */
    record Outcome(Set<Long> notMade, int unknown) {}

    /**
     * Looks for every creation of the organisation that is without an answer.
     *
     * @param ended chats whose creation is certainly not at work over there any more
     */
    Outcome recover(OrganisationId organisation, Set<Long> ended, Messenger messenger, Turns turns) {
        List<ChatRow> lost = ledger.intended(organisation);
        if (lost.isEmpty()) {
            return new Outcome(Set.of(), 0);
        }
        Map<Long, Intent> asked =
                ledger.intents(organisation).stream().collect(Collectors.toMap(Intent::chat, Function.identity()));
        Instant young = clock.instant().minus(TIME_TO_APPEAR);
        LostChats search = new LostChats(organisation, asked, ledger, clock, messenger, turns);
        List<ChatRow> missing = search.adopt(lost);
        List<ChatRow> late = missing.stream()
                .filter(chat ->
                        ended.contains(chat.id()) || !askedAt(asked, chat).isAfter(young))
                .toList();
        return new Outcome(notMade(late, search, turns), missing.size() - late.size());
    }

    private static Instant askedAt(Map<Long, Intent> asked, ChatRow chat) {
        return Optional.ofNullable(asked.get(chat.id())).map(Intent::at).orElse(Instant.MIN);
    }

    private Set<Long> notMade(List<ChatRow> missing, LostChats search, Turns turns) {
        if (missing.isEmpty()) {
            return Set.of();
        }
        turns.pause(BETWEEN_LOOKS);
        Set<Long> notMade = search.adopt(missing).stream().map(ChatRow::id).collect(Collectors.toSet());
        if (!notMade.isEmpty()) {
            ledger.withdraw(notMade);
        }
        return notMade;
    }
}
