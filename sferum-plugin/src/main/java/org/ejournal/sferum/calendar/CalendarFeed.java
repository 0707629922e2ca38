package org.ejournal.sferum.calendar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejournal.plugin.extension.HttpEndpoints.Request;
import org.ejournal.plugin.extension.HttpEndpoints.Response;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.sferum.account.Secret;
import org.ejournal.sferum.ledger.calendar.Calendars;

/**
 * Answers programs that read calendars. They prove who they are by the address alone, so one that is unknown, was taken back or
 * is of somebody who has left gets the same answer.
 */
public class CalendarFeed {
    static final String PATH = "/calendar/";

    private static final Pattern OWN = Pattern.compile(Pattern.quote(PATH) + "([A-Za-z0-9_-]{43})\\.ics");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final String TYPE = "text/calendar;charset=UTF-8";
    private static final int FINE = 200;
    private static final int SAME = 304;
    private static final int UNKNOWN = 404;
    private static final int LATER = 503;

    private final Calendars calendars;
    private final Feed feed;

    CalendarFeed(Calendars calendars, Feed feed) {
        this.calendars = calendars;
        this.feed = feed;
    }

    /** Returns whether the request is for a calendar. */
    public boolean isIt(Request request) {
        return request.path().startsWith(PATH);
    }

    /** Answers it. */
    public Response answer(Request request) {
        Matcher own = OWN.matcher(request.path());
        if (!METHODS.contains(request.method()) || !own.matches()) {
            return Response.of(UNKNOWN, "");
        }
        try {
            return calendars
                    .owner(Secret.fingerprint(own.group(1)))
                    .flatMap(feed::of)
                    .map(calendar -> answer(request, calendar))
                    .orElseGet(() -> Response.of(UNKNOWN, ""));
        } catch (RosterUnavailableException silent) {
            return new Response(LATER, "", Map.of("Retry-After", "300"), new byte[0]);
        }
    }

    private static Response answer(Request request, byte[] calendar) {
        String tag = '"' + Secret.fingerprint(new String(calendar, ISO_8859_1)) + '"';
        Map<String, String> headers = Map.of("ETag", tag, "Cache-Control", "private, no-cache");
        boolean known = Optional.ofNullable(request.headers().get("if-none-match")).orElse(List.of()).stream()
                .flatMap(values -> Pattern.compile(",").splitAsStream(values))
                .map(value -> value.strip().replaceFirst("^W/", ""))
                .anyMatch(value -> value.equals(tag) || value.equals("*"));
        return known ? new Response(SAME, "", headers, new byte[0]) : new Response(FINE, TYPE, headers, calendar);
    }
}
