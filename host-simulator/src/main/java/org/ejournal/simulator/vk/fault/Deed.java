package org.ejournal.simulator.vk.fault;

/** What a fault does when it strikes. */
public sealed interface Deed permits Deed.Refusal, Deed.RefusedPerson, Deed.Wire, Deed.Crowd {
    /** VK's codes with a meaning of their own here (vk.md section 2). */
    int REVOKED = 5;

    int FLOOD = 9;
    int CAPTCHA = 14;

    /**
     * A call is answered with an error; inside {@code execute} it is {@code false} and stands in
     * {@code execute_errors}.
     *
     * @param code any of VK's; 14 brings a captcha along
     * @param detail what follows the message after a colon; may be empty
     * @param whole whether the HTTP request is refused as a whole, an {@code execute} included
     */
    record Refusal(int code, String detail, boolean whole) implements Deed {}

    /**
     * A person whom nobody can add.
     *
     * @param person the VK id
     * @param code with which {@code addChatUser} refuses
     * @param whole whether {@code createChat} refuses with that code too; otherwise the person is left out of the chat
     *     and of {@code peer_ids}, as VK does
     */
    record RefusedPerson(long person, int code, boolean whole) implements Deed {}

    /**
     * Something happens to the HTTP request or to its answer.
     *
     * @param moment counts for what can happen on both sides; a cut or garbled answer is always after
     * @param number milliseconds for {@link Harm#SLOW}, the status for {@link Harm#HTTP}, otherwise 0
     */
    record Wire(Harm harm, Moment moment, int number) implements Deed {
        public Wire {
            moment = harm == Harm.CUT || harm == Harm.GARBLED ? Moment.AFTER : moment;
        }
    }

    /**
     * Another client uses the same token.
     *
     * @param requests so many of each second's are gone; what comes above the rest is refused with error 6
     */
    record Crowd(int requests) implements Deed {}
}
