package org.ejournal.sferum.sync.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.Operation;

/** Reads answers into the work book and collects the truth for the ledger. Used by the courier's thread alone. */
final class Receipts {
    /** Codes that say that whoever adds is not, or may not be, in the chat (vk.md section 2). */
    private static final Set<Integer> SHUT_OUT = Set.of(917, 922, 925, 927, 945);

    private final WorkBook book;
    private final Map<Long, ChatWork> chats = new LinkedHashMap<>();
    private final Set<PlaceWork> places = new LinkedHashSet<>();
    private final List<Settlement.FailedChat> failedChats = new ArrayList<>();
    private final List<Settlement.FailedMember> failedPlaces = new ArrayList<>();

    Receipts(WorkBook book) {
        this.book = book;
    }

    /** Takes in an answer that is no failure. */
    void done(Parcel parcel, Answer answer) {
        ChatWork chat = parcel.chat();
        if (answer instanceof Answer.Created created) {
            created(chat, (Operation.CreateChat) parcel.operation(), created);
        } else if (answer instanceof Answer.Link link) {
            book.linked(chat, link.link());
            chats.put(chat.row.id(), chat);
        } else if (answer instanceof Answer.LetIn letIn) {
            chat.serviceId = letIn.serviceChat();
            chats.put(chat.row.id(), chat);
            chat.places.stream().filter(PlaceWork::missing).forEach(place -> book.advance(chat, place));
        } else {
            done(parcel);
        }
    }

    private void created(ChatWork chat, Operation.CreateChat asked, Answer.Created created) {
        chat.remoteId = created.chat();
        chat.remoteTitle = asked.title();
        chats.put(chat.row.id(), chat);
        Set<String> joined = new HashSet<>(created.members());
        for (PlaceWork place : chat.places) {
            if (joined.contains(place.row.target())) {
                place.is(place.row.target(), false);
                places.add(place);
            }
            book.advance(chat, place);
        }
    }

    private void done(Parcel parcel) {
        ChatWork chat = parcel.chat();
        PlaceWork place = parcel.place();
        if (place == null) {
            chat.remoteTitle = ((Operation.Rename) parcel.operation()).title();
            chats.put(chat.row.id(), chat);
            return;
        }
        if (parcel.operation() instanceof Operation.Remove) {
            place.is("", false);
        } else if (parcel.operation() instanceof Operation.SetAdmin role) {
            place.is(place.remoteMember, role.admin());
        } else {
            place.is(place.row.target(), false);
        }
        places.add(place);
        book.advance(chat, place);
    }

    /** Takes in that something will not be done in this run. */
    void failed(Parcel parcel, Failure failure) {
        PlaceWork place = parcel.place();
        forgetDoor(parcel, failure);
        if (place != null) {
            failedPlaces.add(new Settlement.FailedMember(place.row.chatId(), place.row.person(), failure));
            return;
        }
        if (opensTheDoor(parcel)) {
            parcel.chat().places.stream()
                    .filter(PlaceWork::missing)
                    .forEach(waiting -> failedPlaces.add(
                            new Settlement.FailedMember(waiting.row.chatId(), waiting.row.person(), failure)));
        }
        if (concernsTheChat(parcel)) {
            failedChats.add(new Settlement.FailedChat(parcel.chat().row.id(), failure));
        }
    }

    /** A link may have been renewed by hand, and the service user put out: the next run finds the way in anew. */
    private void forgetDoor(Parcel parcel, Failure failure) {
        if (parcel.operation() instanceof Operation.LetServiceIn) {
            parcel.chat().link = "";
            chats.put(parcel.chat().row.id(), parcel.chat());
        } else if (parcel.operation() instanceof Operation.Add && SHUT_OUT.contains(failure.code())) {
            parcel.chat().serviceId = "";
            chats.put(parcel.chat().row.id(), parcel.chat());
        }
    }

    /** Where there is no link, or the service user cannot get in, nobody can join. */
    private static boolean opensTheDoor(Parcel parcel) {
        Operation operation = parcel.operation();
        return operation instanceof Operation.LetServiceIn
                || operation instanceof Operation.AskLink && !parcel.chat().linkStale
                || parcel.chat().serviceAsked && Lane.of(operation).links();
    }

    /** A link that was asked for because people cannot join without it concerns them, and one that a person wants the chat. */
    private static boolean concernsTheChat(Parcel parcel) {
        return parcel.operation() instanceof Operation.AskLink
                ? parcel.chat().linkStale
                : !(parcel.operation() instanceof Operation.LetServiceIn);
    }

    /** Hands over what was collected and starts anew. */
    Settlement collect() {
        Settlement settlement = new Settlement(
                chats.values().stream().map(ChatWork::truth).toList(),
                places.stream().map(PlaceWork::truth).toList(),
                failedChats,
                failedPlaces);
        chats.clear();
        places.clear();
        failedChats.clear();
        failedPlaces.clear();
        return settlement;
    }
}
