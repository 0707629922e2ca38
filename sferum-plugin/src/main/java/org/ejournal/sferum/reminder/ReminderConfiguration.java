package org.ejournal.sferum.reminder;

import java.time.Clock;
import org.ejournal.plugin.host.Notifications;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.sferum.conference.GuestLists;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.reminder.Reminders;
import org.ejournal.sferum.screen.ScreenAddresses;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Errand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what tells people of their conferences. */
@Configuration(proxyBeanMethods = false)
public class ReminderConfiguration {
    @Bean
    Errand reminderErrand(
            Conferences conferences,
            Reminders reminders,
            GuestLists lists,
            Roster roster,
            Timetable timetable,
            Notifications notifications,
            OrganisationConfigs configs,
            ScreenAddresses screenAddresses,
            Clock clock) {
        CallNotices notices = new CallNotices(notifications, configs, timetable, screenAddresses);
        Telling telling = new Telling(
                reminders,
                new Participants(conferences, roster, lists::bringInStep),
                notices,
                organisation -> configs.of(organisation).calls().reminder());
        return new ReminderErrand(conferences, reminders, telling, clock);
    }
}
