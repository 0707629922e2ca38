package org.ejournal.sferum.reminder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.ejournal.plugin.host.Notifications;
import org.ejournal.plugin.host.Notifications.Message;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.reminder.Reminder;
import org.ejournal.sferum.lesson.CallWindow;
import org.ejournal.sferum.screen.ScreenAddresses;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** Puts into words what people are told of a conference. Of one conference nobody has more than one unread message. */
class CallNotices {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Locale LOCALE = new Locale("ru");

    private final Notifications notifications;
    private final OrganisationConfigs configs;
    private final Timetable timetable;
    private final ScreenAddresses addresses;

    CallNotices(
            Notifications notifications, OrganisationConfigs configs, Timetable timetable, ScreenAddresses addresses) {
        this.notifications = notifications;
        this.configs = configs;
        this.timetable = timetable;
        this.addresses = addresses;
    }

    /** Says that it begins soon, and from when people can come in. */
    void soon(OrganisationId organisation, Conference call, Collection<String> people) {
        ZoneId zone = timetable.zone(organisation);
        boolean early =
                call.opensAt().isBefore(call.startsAt()) && call.opensAt().isAfter(Instant.EPOCH);
        String text = early
                ? say(organisation, "call-notice.soon.early", at(call.startsAt(), zone), time(call.opensAt(), zone))
                : say(organisation, "call-notice.soon.text", at(call.startsAt(), zone));
        send(organisation, call, people, say(organisation, "call-notice.soon", call.title()), text);
    }

    /** Says that it has another time. */
    void moved(OrganisationId organisation, Conference call, Collection<String> people) {
        String when = at(call.startsAt(), timetable.zone(organisation));
        send(
                organisation,
                call,
                people,
                say(organisation, "call-notice.moved", call.title()),
                say(organisation, "call-notice.moved.text", when));
    }

    /** Says that it ought to have begun and has not. */
    void late(OrganisationId organisation, Conference call, Collection<String> people) {
        send(
                organisation,
                call,
                people,
                say(organisation, "call-notice.late", call.title()),
                say(organisation, "call-notice.late.text"));
    }

    /** Says that it will not be. */
    void cancelled(OrganisationId organisation, Reminder reminder, Collection<String> people) {
        String when = at(reminder.startsAt(), timetable.zone(organisation));
        send(
                organisation,
                people,
                new Message(
                        subject(reminder.conference()),
                        say(organisation, "call-notice.cancelled", reminder.title()),
                        say(organisation, "call-notice.cancelled.text", when),
                        addresses.of(ScreenRef.of("conferences"))));
    }

    private void send(
            OrganisationId organisation, Conference call, Collection<String> people, String title, String text) {
        send(organisation, people, new Message(subject(call.id()), title, text, addresses.of(CallWindow.of(call))));
    }

    private void send(OrganisationId organisation, Collection<String> people, Message message) {
        notifications.send(organisation, people.stream().map(PersonId::new).toList(), message);
    }

    private static String subject(long conference) {
        return "call-" + conference;
    }

    private String say(OrganisationId organisation, String words, Object... arguments) {
        return new Words(LOCALE).in(configs.of(organisation).profile()).say(words, arguments);
    }

    private static String at(Instant moment, ZoneId zone) {
        return MOMENT.withZone(zone).format(moment);
    }

    private static String time(Instant moment, ZoneId zone) {
        return TIME.withZone(zone).format(moment);
    }
}
