package org.ejournal.sferum.setup.token;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** What stands around the fields for the tokens: what is known of them, the buttons, and how often a screen looks again. */
public class TokenNotices {
    /** Forgets what was entered last and is not in force. */
    public static final String DROP = "drop-candidate";

    private static final Duration WHILE_PROVING = Duration.ofSeconds(2);

    private final Moments moments;

    /** Makes one. */
    public TokenNotices(Moments moments) {
        this.moments = moments;
    }

    /** Returns what is to be told. */
    public List<Block> of(Words words, Standing standing) {
        List<Block> notices = new ArrayList<>();
        if (standing.hasToken() || standing.candidate().isEmpty()) {
            notices.add(new ConnectionNotice(words, moments).of(standing.known(), standing.hasToken()));
        }
        new CandidateNotice(words).of(standing).ifPresent(notices::add);
        if (standing.hasToken() && standing.known().lacking().contains("MANAGE")) {
            notices.add(new Block.Notice(Tone.WARNING, words.say("connection.lacks-manage")));
        }
        return notices;
    }

    /** Returns the buttons, to stand beside the one that saves. */
    public List<Control> controls(Words words, Standing standing) {
        List<Control> controls = new ArrayList<>();
        long community = standing.inForce().community();
        if (community != 0) {
            controls.add(new Control.Copy(words.say("settings.community.copy"), String.valueOf(community)));
        }
        if (standing.candidate().isPresent()) {
            controls.add(Control.action(DROP, words.say("candidate.drop")));
        }
        return controls;
    }

    /** Returns at which field the words of a refusal stand; empty where there is none. */
    public Map<String, String> errors(Standing standing) {
        return standing.refused()
                .filter(trial -> !trial.part().isEmpty())
                .map(trial -> Map.of(TokenFields.name(trial.part()), "candidate.refused.here"))
                .orElse(Map.of());
    }

    /** Returns after how long to look again; zero for never. */
    public Duration refresh(Standing standing) {
        return standing.waiting() ? WHILE_PROVING : Duration.ZERO;
    }
}
