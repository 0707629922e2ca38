package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ejournal.e2e.Messenger.Traffic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tenth of everything fails, and the demo's organisations get their chats all the same. */
@Tag("AH-5")
@Tag("AH-8")
class FaultStormIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String WRITES = "messages\\.(createChat|setMemberRole|addChatUser|removeChatUser|editChat)";

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private Journal journal;
    private Messenger vk;

    @Test
    void with_a_tenth_of_the_calls_refused_no_more_calls_are_made_than_have_to_be() {
        Demo demo = Demo.SCHOOL;
        theJournalRuns();
        trouble("error", 5, 11, "code", 10);
        trouble("error", 5, 12, "code", 1);

        initialise(List.of(demo));

        Traffic traffic = vk.traffic();
        long least = ExpectedChats.leastCalls(demo.expected());
        long struck = sum(vk.struck());
        double share = (double) struck / traffic.writes();
        double extra = (double) traffic.writes() / least - 1;
        System.out.println(String.format(
                Locale.ROOT,
                "storm of errors: %d calls where %d are needed, %d of them refused: f = %.2f %%, extra = %.2f %%,"
                        + " at most %.2f %%",
                traffic.writes(),
                least,
                struck,
                100 * share,
                100 * extra,
                100 * (share / (1 - share) + 0.01)));
        assertThat(share).as("the share that was refused").isBetween(0.06, 0.14);
        assertThat(extra).isLessThanOrEqualTo(share / (1 - share) + 0.01);
    }

    @Test
    void with_a_tenth_of_the_answers_lost_cut_or_garbled_no_chat_is_made_twice() {
        theJournalRuns();
        trouble("lost", 1, 21, "moment", "before");
        trouble("lost", 2, 22, "moment", "after");
        trouble("reset", 1, 23, "moment", "before");
        trouble("reset", 1, 24, "moment", "after");
        trouble("cut", 2, 25, "moment", "after");
        trouble("garbled", 1, 26, "moment", "after");
        trouble("http", 1, 27, "moment", "before", "status", 502);
        trouble("http", 1, 28, "moment", "after", "status", 503);

        initialise(Demo.ALL);

        Map<String, Long> struck = vk.struck();
        Traffic traffic = vk.traffic();
        System.out.println("storm of lost answers: " + struck + " of " + traffic.requests() + " requests, "
                + traffic.of("messages.createChat") + " calls of createChat for "
                + Demo.ALL.stream().mapToLong(demo -> demo.expected().size()).sum() + " chats");
        assertThat(struck.values().stream().mapToLong(Long::longValue).sum())
                .as("requests that were struck")
                .isPositive();
    }

    private void theJournalRuns() {
        journal = JOURNALS.start();
        vk = journal.messenger();
        for (Demo demo : Demo.ALL) {
            Visitor administrator = journal.visitor(demo.login("admin"));
            Until.sees(() -> Settings.open(administrator).text(), text -> text.contains("Токен действует"));
        }
        vk.forget();
    }

    private void trouble(String kind, int share, int seed, Object... rest) {
        List<Object> fault =
                new ArrayList<>(List.of("kind", kind, "method", "*", "rule", "share", "number", share, "seed", seed));
        fault.addAll(List.of(rest));
        vk.trouble(fault.toArray());
    }

    private void initialise(List<Demo> demos) {
        demos.forEach(demo -> Initialisation.begin(journal.visitor(demo.login("admin"))));
        for (Demo demo : demos) {
            Initialisation.awaitDone(journal.visitor(demo.login("admin")), PATIENCE);
            assertThat(demo.actual(journal)).containsExactlyInAnyOrderElementsOf(demo.expected());
        }
    }

    private static long sum(Map<String, Long> struck) {
        return struck.entrySet().stream()
                .filter(method -> method.getKey().matches(WRITES))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
