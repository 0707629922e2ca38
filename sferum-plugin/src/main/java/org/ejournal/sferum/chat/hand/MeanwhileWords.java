package org.ejournal.sferum.chat.hand;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.ChangeWords;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Tells an editor what others have changed in the chat while the window was open. */
final class MeanwhileWords {
    private static final int MOST = 20;

    private final Words words;
    private final Moments moments;

    MeanwhileWords(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    /** Returns what is told; nothing where there is nothing to tell. */
    List<Block> of(List<JournalEntry> changes, Pending pending) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(words.say("hand.meanwhile")));
        changes.stream().limit(MOST).map(this::line).forEach(lines::add);
        if (changes.size() > MOST) {
            lines.add(words.say("hand.meanwhile.more", changes.size() - MOST));
        }
        if (changes.stream().anyMatch(change -> change.what() == JournalEntry.What.RENAMED)
                && !pending.title().equals(pending.was())) {
            lines.add(words.say("hand.meanwhile.title", pending.was()));
        }
        lines.add(words.say("hand.meanwhile.next"));
        return List.of(new Block.Notice(Tone.WARNING, String.join("\n", lines)));
    }

    private String line(JournalEntry change) {
        ChangeWords said = new ChangeWords(words);
        String whom = change.person().isEmpty() ? words.say("hand.meanwhile.chat") : change.personName();
        return words.say(
                "hand.meanwhile.line", whom, said.what(change), said.who(change), moments.dateAndTime(change.at()));
    }
}
