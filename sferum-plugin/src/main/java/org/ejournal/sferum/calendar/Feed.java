package org.ejournal.sferum.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.ledger.calendar.Calendars;
import org.ejournal.sferum.ledger.calendar.Owner;
import org.ejournal.sferum.ledger.calendar.Revision;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.lesson.CallWindow;
import org.ejournal.sferum.screen.ScreenAddresses;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** Writes a person's calendar as it is now. What was removed is not in it, so that programs forget it. */
class Feed {
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final Locale LOCALE = new Locale("ru");

    private final Calendars calendars;
    private final Revisions revisions;
    private final Roster roster;
    private final OrganisationConfigs configs;
    private final ScreenAddresses addresses;
    private final Clock clock;

    Feed(Calendars calendars, Roster roster, OrganisationConfigs configs, ScreenAddresses addresses, Clock clock) {
        this.calendars = calendars;
        this.revisions = new Revisions(calendars, clock);
        this.roster = roster;
        this.configs = configs;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Returns it; empty for somebody who has left.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when nobody knows that now
     */
    Optional<byte[]> of(Owner owner) {
        OrganisationId organisation = new OrganisationId(owner.organisation());
        PersonId person = new PersonId(owner.person());
        RosterSnapshot snapshot = roster.snapshot(organisation);
        return Circle.of(snapshot, person).map(circle -> {
            Instant now = clock.instant();
            List<Conference> calls = calendars.conferences(
                    organisation, person, circle.people(), circle.groups(), now.minus(BACK), now.plus(AHEAD));
            return written(organisation, snapshot, calls).getBytes(StandardCharsets.UTF_8);
        });
    }

    private String written(OrganisationId organisation, RosterSnapshot snapshot, List<Conference> calls) {
        Words said = new Words(LOCALE).in(configs.of(organisation).profile());
        Map<String, String> names = snapshot.persons().stream()
                .collect(Collectors.toMap(person -> person.id().value(), Feed::name, (one, other) -> one));
        List<Entry> entries =
                calls.stream().map(call -> entry(call, names, said)).toList();
        Map<Long, Revision> known = revisions.of(entries);
        String name = said.say("calendar.name", snapshot.organisation().name());
        ContentLines lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Sferum plugin//Video conferences//RU")
                .add("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT15M")
                .add("X-PUBLISHED-TTL", "PT15M");
        entries.forEach(entry ->
                Optional.ofNullable(known.get(entry.call().id())).ifPresent(revision -> entry.write(lines, revision)));
        if (entries.isEmpty()) {
            Utc.describe(lines);
        }
        return lines.add("END", "VCALENDAR").toString();
    }

    private static String name(Person person) {
        return person.name().full();
    }

    private Entry entry(Conference call, Map<String, String> names, Words said) {
        String leads = names.getOrDefault(call.organiser(), "");
        return new Entry(
                call,
                leads.isEmpty()
                        ? said.say("calendar.how")
                        : said.say("calendar.who", leads) + '\n' + said.say("calendar.how"),
                addresses.of(CallWindow.of(call)));
    }
}
