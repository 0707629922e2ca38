package org.ejournal.sferum.account.register;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.Notifications;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.LinkDoor;
import org.ejournal.sferum.screen.Words;

/**
 * Reminds those of the narrowed register who have no account yet, after a question that says how many they are. Who has
 * left on purpose is let alone.
 */
class Reminder {
    private static final String SEND = "send-reminders";
    private static final String SUBJECT = "link";

    private final Register register;
    private final Notifications notifications;
    private final LinkDoor door;

    Reminder(Register register, Notifications notifications, LinkDoor door) {
        this.register = register;
        this.notifications = notifications;
        this.door = door;
    }

    /** Returns what follows from the press of one of its buttons; empty for any other. */
    Optional<Outcome> press(ActionRequest request, Narrowing narrowing, Words said) {
        return switch (request.action()) {
            case RegisterTools.REMIND -> Optional.of(ask(waiting(request.viewer(), narrowing), said));
            case SEND -> Optional.of(send(request.viewer(), waiting(request.viewer(), narrowing), said));
            default -> Optional.empty();
        };
    }

    private List<PersonId> waiting(Viewer viewer, Narrowing narrowing) {
        return register.read(viewer).entries().stream()
                .filter(entry -> entry.standing() == Standing.WAITING && narrowing.lets(entry))
                .map(Entry::person)
                .toList();
    }

    private Outcome ask(List<PersonId> people, Words said) {
        if (!door.isOpen()) {
            return new Outcome.Stay(Tone.WARNING, said.say("register.closed"));
        }
        return people.isEmpty()
                ? new Outcome.Stay(Tone.INFO, said.say("reminder.nobody"))
                : new Outcome.Ask(
                        said.say("reminder.title"),
                        said.say("reminder.ask", people.size()),
                        List.of(
                                new Outcome.Answer(said.say("reminder.send"), SEND, Control.Weight.PRIMARY),
                                new Outcome.Answer(said.say("button.cancel"), "", Control.Weight.NORMAL)));
    }

    private Outcome send(Viewer viewer, List<PersonId> people, Words said) {
        notifications.send(
                viewer.organisation(),
                people,
                new Notifications.Message(
                        SUBJECT, said.say("desktop.link"), said.say("reminder.text"), door.everybody()));
        return new Outcome.Stay(Tone.SUCCESS, said.say("reminder.sent", people.size()));
    }
}
