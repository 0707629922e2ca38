package org.ejournal.sferum.chat.initialise;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.ReasonWords;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.plan.PlanLines;
import org.ejournal.sferum.sync.plan.PlannedAction;

/** Says whom a line of a plan is about, what it does and why. */
final class LineWords {
    private final Words words;
    private final Names.Known known;
    private final ReasonWords reasons;

    private LineWords(Words words, RuleProfile profile, Names.Known known) {
        this.words = words;
        this.known = known;
        this.reasons = new ReasonWords(words, profile.words(), known);
    }

    /** Finds the names for those lines. */
    static LineWords of(
            Words words, RuleProfile profile, Names names, OrganisationId organisation, Collection<PlanLine> lines) {
        List<String> people = lines.stream()
                .map(PlanLine::person)
                .filter(person -> !person.isEmpty())
                .toList();
        List<Reason> reasons = lines.stream().flatMap(LineWords::reasons).toList();
        return new LineWords(words, profile, names.of(organisation, people, reasons));
    }

    private static Stream<Reason> reasons(PlanLine line) {
        return Reason.parseAll(line.reasons()).stream();
    }

    String person(PlanLine line) {
        return line.person().isEmpty() ? words.say("plan.the-chat") : known.name(line.person());
    }

    /** Returns what is done, and how much it matters. */
    Told what(PlanLine line) {
        PlannedAction action = PlanLines.action(line);
        if (action instanceof PlannedAction.AddMember add) {
            return told(add.admin() ? "action.add-admin" : "action.add", Tone.PLAIN);
        }
        if (action instanceof PlannedAction.RemoveMember) {
            return told("action.remove", Tone.WARNING);
        }
        if (action instanceof PlannedAction.ChangeAdmin change) {
            return told(change.admin() ? "action.make-admin" : "action.unmake-admin", Tone.PLAIN);
        }
        return ofChat(action);
    }

    /** Returns what becomes of a chat itself. */
    Told ofChat(PlannedAction action) {
        return ofChat(words, action);
    }

    static Told ofChat(Words words, PlannedAction action) {
        if (action instanceof PlannedAction.CreateChat create) {
            return new Told(words.say(create.again() ? "plan.will-be-made-again" : "plan.will-be-made"), Tone.INFO);
        }
        if (action instanceof PlannedAction.CloseChat close) {
            return new Told(words.say(close.deleted() ? "plan.will-be-deleted" : "plan.will-be-closed"), Tone.WARNING);
        }
        if (action instanceof PlannedAction.RenameChat rename) {
            return new Told(words.say("plan.will-be-renamed", rename.from(), rename.to()), Tone.PLAIN);
        }
        return new Told(words.say("plan.will-be-reopened"), Tone.INFO);
    }

    private Told told(String name, Tone tone) {
        return new Told(words.say(name), tone);
    }

    String why(PlanLine line) {
        PlannedAction action = PlanLines.action(line);
        if (action instanceof PlannedAction.AddMember add) {
            return reasons.all(add.reasons());
        }
        if (action instanceof PlannedAction.RemoveMember remove) {
            return lost(remove.lost());
        }
        if (action instanceof PlannedAction.ChangeAdmin change) {
            return words.say(change.admin() ? "reason.admin" : "reason.no-admin");
        }
        return action instanceof PlannedAction.CloseChat ? words.say("reason.closed") : "";
    }

    private String lost(Set<Reason> lost) {
        return lost.isEmpty() ? words.say("reason.none") : words.say("reason.lost", reasons.all(lost));
    }

    /**
     * What is told.
     *
     * @param text what
     * @param tone how it is meant
     */
    record Told(String text, Tone tone) {}
}
