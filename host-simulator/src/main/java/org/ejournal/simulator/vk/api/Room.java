package org.ejournal.simulator.vk.api;

import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Membership;

/** A conversation as one of its members, present or former, comes to it. */
record Room(Chat chat, Membership side) {
    boolean present() {
        return side.present();
    }

    /** Whether the caller may do what only administrators may; the owner always may. */
    boolean administered() {
        return present() && (side.admin() || owned());
    }

    boolean owned() {
        return chat.ownerId() == side.memberId();
    }

    /** Whether the caller may send this member away: the owner anyone else, an administrator those who are none. */
    boolean canKick(Membership member) {
        return member.memberId() != side.memberId()
                && administered()
                && (owned() || (!member.admin() && member.memberId() != chat.ownerId()));
    }
}
