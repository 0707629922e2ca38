package org.ejournal.sferum.exchange;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.ejournal.plugin.ui.Option;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.Upkeep;

/** After how long the exchange comes again. */
final class Periods {
    private static final List<Integer> MINUTES = List.of(1, 5, 10, 15, 30, 60, 120, 240, 480, 1440);
    private static final int HOUR = 60;

    private Periods() {}

    /** Returns what can be chosen, and what is set besides, in order. */
    static List<Option> offer(Duration set, Words words) {
        TreeSet<Integer> minutes = new TreeSet<>(MINUTES);
        minutes.add((int) set.toMinutes());
        return minutes.stream()
                .map(each -> new Option(String.valueOf(each), offered(Duration.ofMinutes(each), words)))
                .toList();
    }

    private static String offered(Duration period, Words words) {
        String said = say(period, words);
        return period.equals(Upkeep.standard().exchange()) ? words.say("exchange.period.recommended", said) : said;
    }

    static String say(Duration period, Words words) {
        int minutes = (int) period.toMinutes();
        String own = "exchange.period." + minutes;
        if (words.knows(own)) {
            return words.say(own);
        }
        return minutes % HOUR == 0
                ? words.say("exchange.period.hours", minutes / HOUR)
                : words.say("exchange.period.minutes", minutes);
    }

    static boolean has(String minutes, Duration set, Words words) {
        return offer(set, words).stream().anyMatch(option -> option.value().equals(minutes));
    }
}
