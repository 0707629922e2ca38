package org.ejournal.sferum.chat.why;

import java.time.Instant;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Kept;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.PlaceLine;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.jspecify.annotations.Nullable;

/** Finds out what a place waits for, and when it is looked at next. */
class Prospects {
    private final Plans plans;
    private final Runs runs;
    private final Looks looks;

    Prospects(Plans plans, Runs runs, Looks looks) {
        this.plans = plans;
        this.runs = runs;
        this.looks = looks;
    }

    Waits waits(OrganisationId organisation, String chatKey, PlaceLine place) {
        if (held(organisation, chatKey, place.person())) {
            return Waits.APPROVAL;
        }
        if (place.kept() != Kept.NONE) {
            return Waits.KEPT;
        }
        if (place.wanted() && !place.linked() && !place.inside()) {
            return Waits.LINK;
        }
        if (place.wanted() && !place.inside() && invited(place)) {
            return Waits.INVITATION;
        }
        return asWanted(place) ? Waits.NOTHING : Waits.MESSENGER;
    }

    private static boolean invited(PlaceLine place) {
        return place.invited() || place.failureKind().equals(MessengerFailure.Kind.PERSON.name());
    }

    private static boolean asWanted(PlaceLine place) {
        return place.wanted() == place.inside() && (!place.inside() || place.wantedAdmin() == place.remoteAdmin());
    }

    private boolean held(OrganisationId organisation, String chatKey, String person) {
        Optional<KeptPlan> held = plans.held(organisation);
        return held.isPresent()
                && plans.lines(held.get().id()).stream()
                        .anyMatch(line ->
                                line.chatKey().equals(chatKey) && line.person().equals(person));
    }

    Next next(OrganisationId organisation) {
        Optional<Run> open = runs.open(organisation);
        if (open.isPresent()) {
            Run run = open.get();
            boolean working = run.state() == Run.State.REQUESTED || run.state() == Run.State.RUNNING;
            return new Next(working, run.retryAt());
        }
        return new Next(false, looks.next(organisation).orElse(null));
    }

    /**
     * When something is tried next.
     *
     * @param working whether that is right now
     * @param at when else; null where a person must do something first, or where it is not known
     */
    record Next(boolean working, @Nullable Instant at) {}
}
