package org.ejournal.sferum.conference;

/** What became of a wish for a conference; whatever is not {@link #DONE} has changed nothing. */
public enum Verdict {
    /** It is written down. */
    DONE,
    /** It has no name, or too long a one. */
    TITLE,
    /** It needs a chat, and has none that the viewer may use. */
    CHAT,
    /** An online lesson with a subject chat needs a lesson. */
    LESSON,
    /** The lesson is not one of the chat's. */
    OTHER_LESSON,
    /** The lesson is cancelled, over or gone. */
    LESSON_GONE,
    /** The lesson has another conference. */
    TAKEN,
    /** It ends before it begins, or goes on too long. */
    TIMES,
    /** Its end has passed. */
    PAST,
    /** It is for nobody. */
    NOBODY,
    /** Others have changed it since it was seen, or it has begun. */
    OVERTAKEN,
    /** It has begun, ended or been removed meanwhile. */
    LATE,
    /** The organisation has nobody in whose name a call could be started. */
    NO_CALLER,
    /** The call would start in the organiser's own name, and their link does not keep what that takes. */
    NO_OWN_TOKEN
}
