package org.ejournal.sferum.setup.token;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.trial.Trial;
import org.ejournal.sferum.ledger.trial.Verdict;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Words;

/** Says how far a candidate has come: which value is wrong, why and what to do, and what is in force meanwhile. */
final class CandidateNotice {
    private final Words words;

    CandidateNotice(Words words) {
        this.words = words;
    }

    Optional<Block> of(Standing standing) {
        return standing.candidate()
                .map(candidate -> new Block.Notice(
                        standing.refused().isPresent() ? Tone.ERROR : Tone.INFO,
                        said(standing, candidate.connection()) + meanwhile(standing)));
    }

    private String said(Standing standing, Connection entered) {
        Verdict verdict = standing.ofCandidate().map(Trial::verdict).orElseGet(Verdict::none);
        if (standing.refused().isPresent()) {
            return refused(verdict, entered);
        }
        return verdict.failure().isPresent()
                ? words.say("candidate.trouble", why(verdict))
                : words.say("candidate.trying");
    }

    private String refused(Verdict verdict, Connection entered) {
        String said = words.say("candidate.refused", reason(verdict, entered));
        String answer = verdict.failure().text();
        return answer.isEmpty() ? said : said + '\n' + words.say("run.answered", answer);
    }

    private String reason(Verdict verdict, Connection entered) {
        String name = "verdict." + verdict.part() + '.' + verdict.reason();
        if (!words.knows(name)) {
            return words.say("verdict.unknown", why(verdict));
        }
        return switch (verdict.reason()) {
            case "LACKS_RIGHTS" -> words.say(name, rights(verdict));
            case "REFUSED" -> words.say(name, why(verdict));
            default -> words.say(name, verdict.detail(), String.valueOf(entered.community()));
        };
    }

    private String rights(Verdict verdict) {
        return Arrays.stream(verdict.detail().split(","))
                .map(right -> words.say("right." + verdict.part() + '.' + right))
                .collect(Collectors.joining(", "));
    }

    private String why(Verdict verdict) {
        return new FailureWords(words)
                .explain(verdict.failure().kind(), verdict.failure().code());
    }

    private String meanwhile(Standing standing) {
        if (!standing.hasToken()) {
            return '\n' + words.say("candidate.nothing-in-force");
        }
        return standing.known().state() == ConnectionState.State.PROVEN
                ? '\n'
                        + words.say(
                                "candidate.in-force",
                                String.valueOf(standing.inForce().community()))
                : "";
    }
}
