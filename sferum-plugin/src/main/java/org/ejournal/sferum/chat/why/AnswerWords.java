package org.ejournal.sferum.chat.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.ReasonWords;
import org.ejournal.sferum.ledger.PlaceLine;
import org.ejournal.sferum.ledger.decision.Decision;
import org.ejournal.sferum.ledger.decision.GivenTitle;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;
import org.jspecify.annotations.Nullable;

/** Says an answer in plain words. */
final class AnswerWords {
    private final Words words;
    private final ReasonWords reasons;
    private final Names.Known known;
    private final Moments moments;

    AnswerWords(Words words, ReasonWords reasons, Names.Known known, Moments moments) {
        this.words = words;
        this.reasons = reasons;
        this.known = known;
        this.moments = moments;
    }

    List<Block> blocks(Answer answer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("chat", answer.chat().title(), Tone.PLAIN));
        titled(answer.titled()).ifPresent(facts::add);
        facts.add(wanted(answer));
        answer.decisions().forEach(decision -> facts.add(decided(decision)));
        facts.add(fact("truth", truth(answer.place()), Tone.PLAIN));
        facts.add(fact(
                "waits",
                words.say("why.waits." + answer.waits()),
                answer.waits() == Waits.NOTHING ? Tone.SUCCESS : Tone.INFO));
        if (!answer.place().failureKind().isEmpty()) {
            facts.add(fact("failure", failure(answer.place()), Tone.ERROR));
        }
        facts.add(fact("next", next(answer), Tone.PLAIN));
        return List.of(new Block.Facts(facts));
    }

    private Fact fact(String name, String value, Tone tone) {
        return new Fact(words.say("why.fact." + name), value, tone);
    }

    private Optional<Fact> titled(@Nullable GivenTitle given) {
        return Optional.ofNullable(given)
                .map(title -> new Fact(
                        words.say("chat.titled"),
                        words.say("chat.titled-by", known.name(title.by()), moments.dateAndTime(title.at())),
                        Tone.INFO));
    }

    private Fact wanted(Answer answer) {
        if (!answer.place().wanted()) {
            return fact("not-wanted", words.say(keptOut(answer) ? "why.kept-out" : "why.no-reason"), Tone.PLAIN);
        }
        String role = answer.place().wantedAdmin() ? '\n' + words.say("why.as-admin") : "";
        return fact("wanted", reasons.all(answer.reasons()) + role, Tone.PLAIN);
    }

    private static boolean keptOut(Answer answer) {
        return answer.decisions().stream()
                .map(Decision::what)
                .anyMatch(what -> what.about() == HandMade.About.MEMBER && !what.wanted());
    }

    private Fact decided(Decision decision) {
        HandMade what = decision.what();
        String said = words.say("why.decided." + what.about() + '.' + (what.wanted() ? "yes" : "no"));
        String by = known.name(decision.by());
        return new Fact(
                words.say("why.decided." + what.about()),
                words.say("why.decided.by", said, by, moments.dateAndTime(decision.at())),
                Tone.INFO);
    }

    private String truth(PlaceLine place) {
        if (!place.inside()) {
            return words.say(place.linked() ? "why.outside" : "why.not-linked");
        }
        return words.say(place.remoteAdmin() ? "why.inside-as-admin" : "place.inside");
    }

    private String failure(PlaceLine place) {
        String why = new FailureWords(words).explain(place.failureKind(), place.failureCode());
        return place.failureText().isEmpty() ? why : why + '\n' + words.say("run.answered", place.failureText());
    }

    private String next(Answer answer) {
        if (answer.working()) {
            return words.say("why.next.now");
        }
        return answer.next() == null ? words.say("why.next.unknown") : moments.dateAndTime(answer.next());
    }
}
