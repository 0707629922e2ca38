package org.ejournal.sferum.sync.patrol;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.sferum.ledger.DueChat;
import org.ejournal.sferum.ledger.Observation;
import org.ejournal.sferum.ledger.Observation.SeenPlace;
import org.ejournal.sferum.ledger.Observation.SeenTitle;
import org.ejournal.sferum.ledger.Observations;
import org.ejournal.sferum.ledger.Place;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.Reading;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.sync.patrol.ChatComparison.Acquaintances;
import org.ejournal.sferum.sync.patrol.Finding.What;

/** Reads as many chats as fit into one request, and writes down at once what it finds. */
final class PatrolStep {
    private final Questions questions;
    private final Observations observations;
    private final Acquaintances known;
    private final Drift edits;
    private final Clock clock;

    PatrolStep(Questions questions, Observations observations, Acquaintances known, Drift edits, Clock clock) {
        this.questions = questions;
        this.observations = observations;
        this.known = known;
        this.edits = edits;
        this.clock = clock;
    }

    /** What is collected of one request. */
    private record Notes(List<SeenPlace> places, List<SeenTitle> titles, List<Long> read, List<Finding> findings) {
        Notes() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    List<Finding> read(List<DueChat> chats) {
        Instant since = clock.instant();
        List<Reading> readings =
                questions.read(chats.stream().map(DueChat::remoteId).toList());
        Map<Long, List<Place>> places = observations
                .places(chats.stream().map(DueChat::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Place::chatId));
        Notes notes = new Notes();
        for (int i = 0; i < chats.size(); i++) {
            DueChat chat = chats.get(i);
            take(chat, readings.get(i), places.getOrDefault(chat.id(), List.of()), notes);
        }
        observations.note(new Observation(notes.places(), notes.titles(), notes.read()), since);
        return notes.findings();
    }

    private void take(DueChat chat, Reading reading, List<Place> places, Notes notes) {
        if (reading instanceof Reading.Room room) {
            ChatComparison comparison =
                    new ChatComparison(chat, places, known, edits, room.title(), questions.all(chat.remoteId(), room));
            comparison.places().forEach(notes.places()::add);
            notes.titles().addAll(comparison.titles());
            notes.findings().addAll(comparison.findings());
            notes.read().add(chat.id());
        } else if (reading instanceof Reading.Unreadable unreadable) {
            unreadable(chat, unreadable.failure(), notes);
        }
    }

    /** What fails only now is left for the next patrol. */
    private static void unreadable(DueChat chat, MessengerFailure failure, Notes notes) {
        switch (failure.kind()) {
            case TOKEN, FLOOD -> throw new MessengerException(failure);
            case RATE, TROUBLE, PROXY_AWAY, PROXY_LOGIN, PROXY_REFUSED, PROXY_BARS -> {}
            default -> {
                notes.findings().add(new Finding(chat.id(), "", What.UNREADABLE, failure.text()));
                notes.read().add(chat.id());
            }
        }
    }
}
