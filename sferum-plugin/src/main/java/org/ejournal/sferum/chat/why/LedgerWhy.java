package org.ejournal.sferum.chat.why;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.chat.Editors;
import org.ejournal.sferum.chat.hand.Reversals;
import org.ejournal.sferum.ledger.ChatFilter;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.PlaceLine;
import org.ejournal.sferum.ledger.decision.Decision;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.Reason;

/** Answers from the ledger. */
class LedgerWhy implements Why {
    private final ChatList chats;
    private final Decisions decisions;
    private final Prospects prospects;
    private final Rights rights;
    private final Editors editors;
    private final Reversals reversals;

    LedgerWhy(
            ChatList chats,
            Decisions decisions,
            Prospects prospects,
            Rights rights,
            Editors editors,
            Reversals reversals) {
        this.chats = chats;
        this.decisions = decisions;
        this.prospects = prospects;
        this.rights = rights;
        this.editors = editors;
        this.reversals = reversals;
    }

    @Override
    public Answer of(Viewer viewer, long chat, PersonId person) {
        boolean admin = administers(viewer, chat);
        requireAnswer(viewer, chat, person, admin);
        ChatLine line = line(viewer, chat, "").orElseThrow(() -> unknown(viewer, chat));
        PlaceLine place = place(viewer, chat, person).orElseThrow(() -> unknown(viewer, chat));
        List<Decision> decided = decided(viewer, line, person);
        if (!place.known() && decided.isEmpty()) {
            throw unknown(viewer, chat);
        }
        return answer(viewer, line, place, decided);
    }

    private Answer answer(Viewer viewer, ChatLine chat, PlaceLine place, List<Decision> decided) {
        Prospects.Next next = prospects.next(viewer.organisation());
        return new Answer(
                chat,
                decisions
                        .title(viewer.organisation(), ChatKey.parse(chat.key()))
                        .orElse(null),
                place,
                place.wanted() ? Reason.parseAll(place.reasons()) : Set.of(),
                decided,
                prospects.waits(viewer.organisation(), chat.key(), place),
                next.working(),
                next.at(),
                !decided.isEmpty() && mayTakeBack(viewer, chat));
    }

    private boolean mayTakeBack(Viewer viewer, ChatLine chat) {
        return rights.holds(viewer, Permission.INITIALISE_CHATS) || editors.may(viewer, chat);
    }

    /** Who asks about themself may have been excluded from the chat, and then does not see it any more. */
    private void requireAnswer(Viewer viewer, long chat, PersonId person, boolean admin) {
        if (admin || looksAfterAll(viewer) || viewer.person().equals(person)) {
            return;
        }
        if (line(viewer, chat, viewer.person().value()).isEmpty()) {
            throw unknown(viewer, chat);
        }
        throw new AccessDeniedException(
                "%s may not ask about others in chat %d of %s".formatted(viewer.person(), chat, viewer.organisation()));
    }

    private boolean looksAfterAll(Viewer viewer) {
        return rights.holds(viewer, Permission.SEE_ALL_CHATS) || rights.holds(viewer, Permission.MANAGE_CHATS);
    }

    private boolean administers(Viewer viewer, long chat) {
        return place(viewer, chat, viewer.person())
                .filter(own -> own.wanted() && own.wantedAdmin())
                .isPresent();
    }

    private Optional<PlaceLine> place(Viewer viewer, long chat, PersonId person) {
        return chats.place(viewer.organisation(), chat, person.value());
    }

    private Optional<ChatLine> line(Viewer viewer, long chat, String member) {
        return chats.find(new ChatFilter(viewer.organisation(), member, Set.of(), "", ""), chat);
    }

    private List<Decision> decided(Viewer viewer, ChatLine chat, PersonId person) {
        return decisions.in(viewer.organisation(), ChatKey.parse(chat.key())).stream()
                .filter(decision -> decision.what().person().equals(person))
                .toList();
    }

    private static UnknownScreenException unknown(Viewer viewer, long chat) {
        return new UnknownScreenException("%s learns nothing of somebody in chat %d of %s"
                .formatted(viewer.person(), chat, viewer.organisation()));
    }

    @Override
    public void takeBack(Viewer viewer, long chat, PersonId person) {
        Answer answer = of(viewer, chat, person);
        if (answer.decisions().isEmpty()) {
            return;
        }
        if (!answer.mayTakeBack()) {
            throw new AccessDeniedException("%s may not take back what was decided in chat %d of %s"
                    .formatted(viewer.person(), chat, viewer.organisation()));
        }
        reversals.takeBack(
                viewer,
                answer.chat(),
                answer.decisions().stream().map(Decision::what).toList());
    }

    @Override
    public boolean answersAboutAll(Viewer viewer, long chat) {
        return looksAfterAll(viewer) || administers(viewer, chat);
    }
}
