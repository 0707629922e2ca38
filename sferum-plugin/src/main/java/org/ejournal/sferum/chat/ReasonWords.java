package org.ejournal.sferum.chat;

import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.screen.Words;

/** Says why a person is in a chat, in the words of the organisation's profile. */
public final class ReasonWords {
    private final Words words;
    private final org.ejournal.sferum.rules.Words school;
    private final Names.Known known;

    /**
     * Makes one.
     *
     * @param words the plugin's words in the organisation's profile
     * @param school what the profile calls the things of a school
     * @param known what the ids in reasons stand for
     */
    public ReasonWords(Words words, org.ejournal.sferum.rules.Words school, Names.Known known) {
        this.words = words;
        this.school = school;
        this.known = known;
    }

    /** Returns all reasons, one after the other; empty where there is none. */
    public String all(Set<Reason> reasons) {
        return reasons.stream().sorted().map(this::one).distinct().collect(Collectors.joining("; "));
    }

    private String one(Reason reason) {
        return switch (reason.kind()) {
            case POSITION, STAFF_ROLE -> words.say("reason." + reason.kind() + '.' + reason.of());
            case HEAD, ACTING_HEAD, CHAT_ADMINISTRATOR, BY_HAND, SUBSTITUTE -> words.say("reason." + reason.kind());
            case CLASS_TEACHER -> school.classTeacher();
            case PUPIL -> words.say("reason.PUPIL", school.pupil());
            case GUARDIAN -> words.say("reason.GUARDIAN", known.name(reason.of()));
            case SUBJECT_TEACHER, SUBJECT_PUPIL -> words.say("reason." + reason.kind(), known.subject(reason.of()));
        };
    }
}
