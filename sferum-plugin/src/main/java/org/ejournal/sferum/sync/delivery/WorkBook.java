package org.ejournal.sferum.sync.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.OpenMember;
import org.ejournal.sferum.ledger.Work;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.Operation;
import org.jspecify.annotations.Nullable;

/** What a delivery has still to send. Pure bookkeeping, used by the courier's thread alone. */
final class WorkBook {
    private final Messenger messenger;
    private final boolean canAdd;
    private final Lanes lanes = new Lanes();
    private final List<Lost> lost = new ArrayList<>();
    private int notAddable;

    /** Takes up the work; chats whose creation was asked for and not answered are left to {@link Recovery}. */
    WorkBook(Work work, Messenger messenger) {
        this.messenger = messenger;
        this.canAdd = messenger.capabilities().contains(Capability.ADD_MEMBER);
        Map<Long, List<OpenMember>> members =
                work.members().stream().collect(Collectors.groupingBy(OpenMember::chatId));
        work.chats().stream()
                .filter(row -> !row.intended() || row.exists())
                .map(row -> new ChatWork(row, members.getOrDefault(row.id(), List.of())))
                .forEach(this::begin);
    }

    private void begin(ChatWork chat) {
        if (!chat.exists()) {
            put(new Operation.CreateChat(chat.row.title(), firstMembers(chat)), chat, null);
            return;
        }
        if (!chat.row.title().equals(chat.remoteTitle) && !chat.row.titleKept()) {
            put(new Operation.Rename(chat.remoteId, chat.row.title()), chat, null);
        }
        if (chat.linkStale) {
            put(link(chat), chat, null);
        }
        chat.places.forEach(place -> advance(chat, place));
    }

    /** Where no link is known there is none to be replaced; but into a closed chat none must lead, known or not. */
    private static Operation link(ChatWork chat) {
        return chat.link.isEmpty() && chat.row.state() == ChatState.ACTIVE
                ? new Operation.AskLink(chat.remoteId)
                : new Operation.RenewLink(chat.remoteId);
    }

    /** Puts down that the chat is to be made although it was refused with those as its first members. */
    void createWithout(ChatWork chat, List<String> refused) {
        put(new Operation.CreateChat(chat.row.title(), chat.firstMembers.after(refused)), chat, null);
    }

    /** Admins come first, so that a chat too large for its first members has them at least. */
    private List<String> firstMembers(ChatWork chat) {
        return chat.places.stream()
                .filter(PlaceWork::missing)
                .sorted(Comparator.comparing(place -> !place.row.wantedAdmin()))
                .limit(messenger.firstMembers())
                .map(place -> place.row.target())
                .toList();
    }

    /** Returns the chats that wait to be made, with the titles under which they will be. */
    List<ChatRow> toCreate() {
        return lanes.creations().stream().map(parcel -> parcel.chat().row).toList();
    }

    /** Puts down what a place of an existing chat needs next, if anything. */
    void advance(ChatWork chat, PlaceWork place) {
        if (place.wrongPerson()) {
            put(new Operation.Remove(chat.remoteId, place.remoteMember), chat, place);
        } else if (place.missing()) {
            join(chat, place);
        } else if (place.wrongRole()) {
            boolean admin = place.row.wantedAdmin();
            put(new Operation.SetAdmin(chat.remoteId, place.remoteMember, admin), chat, place);
        }
    }

    private void join(ChatWork chat, PlaceWork place) {
        if (!canAdd) {
            notAddable++;
            invite(chat);
        } else if (!chat.serviceId.isEmpty()) {
            put(new Operation.Add(chat.serviceId, place.row.target()), chat, place);
        } else if (!chat.serviceAsked) {
            chat.serviceAsked = true;
            letServiceIn(chat);
        }
    }

    /** Whom nobody can put in comes in by the link (AH-12). */
    private void invite(ChatWork chat) {
        if (chat.link.isEmpty() && !chat.linkStale && !chat.linkAsked) {
            chat.linkAsked = true;
            put(new Operation.AskLink(chat.remoteId), chat, null);
        }
    }

    /** The service user needs the link, and everybody to be added waits for the service user. */
    private void letServiceIn(ChatWork chat) {
        if (!chat.linkStale) {
            put(
                    chat.link.isEmpty() ? new Operation.AskLink(chat.remoteId) : new Operation.LetServiceIn(chat.link),
                    chat,
                    null);
        }
    }

    /** Goes on with what waited for the chat's link. */
    void linked(ChatWork chat, String link) {
        chat.link = link;
        chat.linkStale = false;
        if (chat.serviceAsked) {
            letServiceIn(chat);
        }
    }

    private void put(Operation operation, ChatWork chat, @Nullable PlaceWork place) {
        lanes.put(new Parcel(operation, chat, place));
    }

    /** Puts a parcel back to go before the others of its kind. */
    void again(Parcel parcel) {
        lanes.again(parcel);
    }

    /** Puts parcels down to go again in two halves, each in a request of its own. */
    void halve(List<Parcel> parcels) {
        lanes.halve(parcels);
    }

    /** Returns whether such a half waits. */
    boolean halved(boolean adding) {
        return lanes.halved(adding);
    }

    /** From now on nothing is handed out but what is urgent. */
    void onlyUrgent() {
        lanes.onlyUrgent();
    }

    /** Puts down a creation that may or may not have been done: it is not sent again, but looked for. */
    void lost(Lost creation) {
        lost.add(creation);
    }

    /** Returns the creations that have to be looked for. */
    List<Lost> lost() {
        return List.copyOf(lost);
    }

    /** Counts what could go now on the account of the token that adds people, or of the other. */
    int ready(boolean adding) {
        return lanes.ready(adding);
    }

    /** Takes the next parcels for one request. */
    List<Parcel> take(boolean adding) {
        return lanes.take(adding, messenger.batchSize());
    }

    /** Counts the places that nobody could be put into for want of a token that can. */
    int notAddable() {
        return notAddable;
    }
}
