package org.ejournal.sferum.chat.why;

import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;

/**
 * Answers why a person is in a chat, or is not (AH-4), and lets a decision made by hand be taken back (CH-5).
 *
 * <p>Answers those who look after all chats, an admin of the chat, and the person themself; everybody else is refused, and
 * a stranger learns no more than that there is no such chat. Works on the viewer's organisation alone. Never waits for the
 * messenger.
 */
public interface Why {
    /**
     * Answers.
     *
     * @param chat the chat's number
     * @throws org.ejournal.plugin.extension.UnknownScreenException when the viewer sees no such chat, or when nothing is
     *     known of that person there
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the viewer sees the chat and may not ask about others
     */
    Answer of(Viewer viewer, long chat, PersonId person);

    /**
     * Takes back all that was decided by hand about the person in the chat: the rules count again at once, the change
     * journal names the viewer, and the organisation is looked at soon. Where nothing was decided, nothing happens.
     *
     * @param chat the chat's number
     * @throws org.ejournal.plugin.extension.UnknownScreenException as {@link #of} does
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the answer does not say that the viewer {@link
     *     Answer#mayTakeBack may}
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    void takeBack(Viewer viewer, long chat, PersonId person);

    /**
     * Returns whether the viewer may ask about everybody in the chat.
     *
     * @param chat the chat's number
     */
    boolean answersAboutAll(Viewer viewer, long chat);
}
