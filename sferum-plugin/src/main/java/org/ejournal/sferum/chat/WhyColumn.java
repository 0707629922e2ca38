package org.ejournal.sferum.chat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.screen.Words;

/** The column «Почему?» of a list of a chat's people; a click leads to the whole answer (AH-4, CH-5). */
public final class WhyColumn {
    private final Words words;
    private final long chat;
    private final ReasonWords reasons;
    private final Map<String, String> decided;

    WhyColumn(Words words, long chat, ReasonWords reasons, Map<String, String> decided) {
        this.words = words;
        this.chat = chat;
        this.reasons = reasons;
        this.decided = Map.copyOf(decided);
    }

    /** Returns why a member is there: the rules, and what was decided by hand with author and time. */
    public Cell of(MemberLine member) {
        Set<Reason> byRule = Reason.parseAll(member.wanted() ? member.reasons() : "").stream()
                .filter(reason -> reason.kind() != Reason.Kind.BY_HAND || !decided.containsKey(member.person()))
                .collect(Collectors.toUnmodifiableSet());
        return cell(member.person(), reasons.all(byRule));
    }

    /** Returns why somebody is kept out. */
    Cell of(String person) {
        return cell(person, "");
    }

    private Cell cell(String person, String byRule) {
        String byHand = decided.getOrDefault(person, "");
        String both = Stream.of(byRule, byHand).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        return new Cell(
                both.isEmpty() ? words.say("chat.column.why") : both,
                byHand.isEmpty() ? Tone.PLAIN : Tone.INFO,
                WhyWindow.of(chat, person));
    }
}
