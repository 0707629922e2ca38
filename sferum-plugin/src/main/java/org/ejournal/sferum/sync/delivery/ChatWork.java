package org.ejournal.sferum.sync.delivery;

import java.util.List;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.OpenMember;
import org.ejournal.sferum.ledger.Settlement.ChatTruth;

/** A chat during a delivery: what is known of it by now. Belongs to the courier's thread. */
final class ChatWork {
    final ChatRow row;
    final List<PlaceWork> places;
    final FirstMembers firstMembers = new FirstMembers();
    String remoteId;
    String remoteTitle;
    String serviceId;
    String link;
    boolean linkStale;
    boolean linkAsked;
    boolean serviceAsked;

    ChatWork(ChatRow row, List<OpenMember> places) {
        this.row = row;
        this.places = places.stream().map(PlaceWork::new).toList();
        this.remoteId = row.remoteId();
        this.remoteTitle = row.remoteTitle();
        this.serviceId = row.serviceId();
        this.link = row.inviteLink();
        this.linkStale = row.linkStale();
    }

    boolean exists() {
        return !remoteId.isEmpty();
    }

    ChatTruth truth() {
        return new ChatTruth(row.id(), remoteId, remoteTitle, serviceId, link);
    }
}
