package org.ejournal.sferum.chat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.AdminLine;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.ChatTally;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.rules.Reason.Kind;
import org.ejournal.sferum.screen.Words;

/** Warns of a chat with pupils for which too few linked adults answer as admins (AH-10). */
final class Adults {
    private static final Set<Kind> OF_EMPLOYEES = EnumSet.of(
            Kind.POSITION,
            Kind.STAFF_ROLE,
            Kind.HEAD,
            Kind.ACTING_HEAD,
            Kind.CHAT_ADMINISTRATOR,
            Kind.CLASS_TEACHER,
            Kind.SUBJECT_TEACHER);

    private Adults() {}

    static List<Block> warning(Words words, ChatLine chat, ChatTally tally, List<AdminLine> admins) {
        if (tally.pupils() == 0 || chat.state() != ChatState.ACTIVE) {
            return List.of();
        }
        long answering =
                admins.stream().filter(AdminLine::linked).filter(Adults::adult).count();
        if (answering == 0) {
            return List.of(new Block.Notice(Tone.ERROR, words.say("chat.no-adult")));
        }
        return answering == 1 ? List.of(new Block.Notice(Tone.WARNING, words.say("chat.one-adult"))) : List.of();
    }

    /** Who teaches here and still learns here counts as an adult. */
    private static boolean adult(AdminLine admin) {
        Set<Reason> reasons = Reason.parseAll(admin.reasons());
        return reasons.stream().map(Reason::kind).anyMatch(OF_EMPLOYEES::contains)
                || reasons.stream().noneMatch(Reason::ofPupil);
    }
}
