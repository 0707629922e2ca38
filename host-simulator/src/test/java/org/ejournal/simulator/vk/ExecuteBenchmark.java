package org.ejournal.simulator.vk;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures, by hand and outside the tests, how long an {@code execute} of 25 chats with 28 members each takes. */
final class ExecuteBenchmark {
    private static final int MEMBERS = 28;
    private static final int CALLS = 25;
    private static final int ROUNDS = 120;

    private ExecuteBenchmark() {}

    /** Prints the median and the worst of the warm rounds. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("local-vk-benchmark");
        long started = System.nanoTime();
        try (LocalVk vk =
                LocalVk.start(LocalVkSettings.in(directory).withPort(0).withLimits(1000, 1000))) {
            print("start", started);
            seed(vk);
            VkClient client = new VkClient(vk.address(), "token");
            measure("execute of 25 createChat", client, ExecuteBenchmark::createChats);
            measure(
                    "execute of 25 getConversationMembers",
                    client,
                    round -> code(call -> String.format(
                            Locale.ROOT,
                            "API.messages.getConversationMembers({\"peer_id\":%d,\"count\":1000})",
                            2_000_000_001L + call)));
            measure("getConversations of 200", client, round -> "return API.messages.getConversations({count:200});");
            System.out.printf("file %d kB%n", Files.size(directory.resolve("local-vk.mv.db")) / 1024);
        }
        started = System.nanoTime();
        LocalVk.start(LocalVkSettings.in(directory).withPort(0)).close();
        print("start again and stop", started);
    }

    private static void seed(LocalVk vk) {
        long started = System.nanoTime();
        vk.world().community("School", "token", "school");
        vk.world()
                .people(IntStream.rangeClosed(1, 2500)
                        .mapToObj(id -> new VkPerson(id, "First" + id, "Last" + id))
                        .toList());
        print("seed of 2500 people", started);
    }

    private static void measure(String what, VkClient client, IntFunction<String> code) {
        List<Double> times = new ArrayList<>();
        long processor = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (round == ROUNDS / 2) {
                processor = processorTime();
            }
            String text = code.apply(round);
            long before = System.nanoTime();
            client.call("execute", "code", text);
            times.add((System.nanoTime() - before) / 1e6);
        }
        List<Double> warm = times.subList(ROUNDS / 2, ROUNDS).stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: processor %.1f ms, median %.1f ms, worst %.1f ms, first %.1f ms%n",
                what,
                (processorTime() - processor) / 1e6 / warm.size(),
                warm.get(warm.size() / 2),
                warm.get(warm.size() - 1),
                times.get(0));
    }

    /** Of the whole process, client and checks included; on a busy machine it says more than the clock does. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String createChats(int round) {
        return code(call -> {
            int first = (round * CALLS + call) * 7 % 2400 + 1;
            String people = IntStream.range(first, first + MEMBERS)
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(","));
            return "API.messages.createChat({\"title\":\"Chat " + round + "/" + call + "\",\"user_ids\":[" + people
                    + "]})";
        });
    }

    private static String code(IntFunction<String> call) {
        return IntStream.range(0, CALLS).mapToObj(call).collect(Collectors.joining(",", "return [", "];"));
    }

    private static void print(String what, long since) {
        System.out.printf(Locale.ROOT, "%s: %.0f ms%n", what, (System.nanoTime() - since) / 1e6);
    }
}
