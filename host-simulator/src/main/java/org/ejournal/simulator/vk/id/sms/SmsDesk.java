package org.ejournal.simulator.vk.id.sms;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.vk.id.Secrets;
import org.ejournal.simulator.vk.id.Throttle;

/**
 * Sends codes to phones, at most ten an hour to each; the phones are those of the demo, where the last messages can be
 * read. They are forgotten when the local VK ends.
 */
public final class SmsDesk {
    /** Before the same sign-in may ask for another code. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int MOST_AN_HOUR = 10;
    private static final int KEPT = 10;

    private final Clock clock;
    private final Throttle throttle;
    private final Map<String, Deque<Sms>> phones = new HashMap<>();

    public SmsDesk(Clock clock) {
        this.clock = clock;
        this.throttle = new Throttle(MOST_AN_HOUR, Duration.ofHours(1), clock);
    }

    /** Returns how long this phone gets no more codes; zero when it does. */
    public Duration pause(String phone) {
        return throttle.pause(phone);
    }

    /** Sends a new code. */
    public synchronized OneTimeCode send(String phone) {
        throttle.count(phone);
        Sms sms = new Sms(Secrets.digits(OneTimeCode.LENGTH), clock.instant());
        Deque<Sms> messages = phones.computeIfAbsent(phone, unknown -> new ArrayDeque<>());
        messages.addFirst(sms);
        if (messages.size() > KEPT) {
            messages.removeLast();
        }
        return new OneTimeCode(sms.code(), sms.sentAt());
    }

    /** The last messages that came to a phone, newest first. */
    public synchronized List<Sms> messages(String phone) {
        return List.copyOf(phones.getOrDefault(phone, new ArrayDeque<>()));
    }
}
