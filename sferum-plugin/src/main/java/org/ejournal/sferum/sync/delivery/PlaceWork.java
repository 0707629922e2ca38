package org.ejournal.sferum.sync.delivery;

import org.ejournal.sferum.ledger.OpenMember;
import org.ejournal.sferum.ledger.Settlement.MemberTruth;

/** A place in a chat during a delivery: what is known of it by now. Belongs to the courier's thread. */
final class PlaceWork {
    final OpenMember row;
    String remoteMember;
    boolean remoteAdmin;

    PlaceWork(OpenMember row) {
        this.row = row;
        this.remoteMember = row.remoteMember();
        this.remoteAdmin = row.remoteAdmin();
    }

    boolean wrongPerson() {
        return !remoteMember.isEmpty() && !remoteMember.equals(row.target());
    }

    boolean missing() {
        return remoteMember.isEmpty() && !row.target().isEmpty();
    }

    boolean wrongRole() {
        return !remoteMember.isEmpty() && row.wantedAdmin() != remoteAdmin;
    }

    void is(String member, boolean admin) {
        remoteMember = member;
        remoteAdmin = admin;
    }

    MemberTruth truth() {
        return new MemberTruth(row.chatId(), row.person(), remoteMember, remoteAdmin);
    }
}
