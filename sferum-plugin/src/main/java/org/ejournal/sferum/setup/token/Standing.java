package org.ejournal.sferum.setup.token;

import java.util.Optional;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.trial.Trial;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.settings.CandidateTokens.Candidate;

/**
 * How it stands with an organisation's community and tokens.
 *
 * @param inForce with what the messenger is reached now
 * @param known whether that works
 * @param candidate what was entered last and is not in force yet
 * @param trial what is known of some candidate
 */
public record Standing(
        Connection inForce, ConnectionState known, Optional<Candidate> candidate, Optional<Trial> trial) {
    /** Returns what the fields start from: what was entered last. */
    public Connection entered() {
        return candidate.map(Candidate::connection).orElse(inForce);
    }

    /** Returns whether there is a token in force. */
    boolean hasToken() {
        return !inForce.communityToken().isEmpty();
    }

    /** Returns the candidate's verdict, where it was not taken; what is known of the one before does not count. */
    Optional<Trial> refused() {
        return ofCandidate().filter(each -> each.state() == Trial.State.REFUSED);
    }

    /** Returns what is known of the candidate; empty where nothing is yet. */
    Optional<Trial> ofCandidate() {
        return trial.filter(
                each -> candidate.filter(one -> one.mark().equals(each.mark())).isPresent());
    }

    /** Returns whether something will become known by itself. */
    boolean waiting() {
        boolean trying = candidate.isPresent() && refused().isEmpty();
        return trying || (hasToken() && known.state() == ConnectionState.State.UNPROVEN);
    }
}
