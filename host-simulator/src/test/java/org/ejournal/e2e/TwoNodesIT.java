package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes over one PostgreSQL database share the work, and each takes over what the other leaves. */
class TwoNodesIT {
    /** Slow enough to be caught in the middle. */
    private static final int RATE = 3;

    @RegisterExtension
    final Journals journals = new Journals();

    @Test
    @Tag("AH-7")
    @Tag("AH-8")
    @Tag("PL-4")
    void the_other_node_ends_what_a_killed_one_has_begun_and_both_live_on() {
        Cluster cluster = journals.startCluster("--vk.group-requests-per-second=" + RATE);
        String slow = "--simulator.plugin-settings.sferum.vk-community-rate=" + RATE;
        List<Journal> nodes = cluster.nodes(2, slow);
        Journal one = nodes.get(0);
        Journal other = nodes.get(1);
        Messenger vk = new Messenger(cluster.vk().address());
        List<Demo> atOne = List.of(Demo.SCHOOL, Demo.SMALL);
        List<Demo> atTheOther = List.of(Demo.of("gymnasium-3"), Demo.of("college-1"));

        atOne.forEach(demo -> Initialisation.begin(one.visitor(demo.login("admin"))));
        atTheOther.forEach(demo -> Initialisation.begin(other.visitor(demo.login("admin"))));
        Until.sees(() -> chats(vk, Demo.SCHOOL).size(), made -> made > 50);
        one.kill();

        assertThat(chats(vk, Demo.SCHOOL))
                .as("chats when the node was killed")
                .hasSizeLessThan(Demo.SCHOOL.expected().size());
        for (Demo demo : Demo.ALL) {
            Initialisation.awaitDone(other.visitor(demo.login("admin")));
            assertThat(chats(vk, demo)).containsExactlyInAnyOrderElementsOf(demo.expected());
        }
        assertThat(vk.traffic().of("messages.createChat"))
                .as("chats asked for")
                .isEqualTo(Demo.ALL.stream()
                        .mapToLong(demo -> demo.expected().size())
                        .sum());

        one.start(slow);
        one.order(Demo.SMALL, "create-class", "title", "77Ж");
        Until.sees(() -> titles(vk), titles -> titles.contains("77Ж"));
        other.order(Demo.SMALL, "create-class", "title", "78Ж");
        Until.sees(() -> titles(vk), titles -> titles.contains("78Ж"));

        assertThat(vk.traffic().loads())
                .isNotEmpty()
                .allSatisfy(load -> assertThat(load.mostSeenInASecond())
                        .as("requests of %d in a second", load.owner())
                        .isLessThanOrEqualTo(RATE));
        System.out.println("two nodes: most requests in a second of one token "
                + vk.traffic().loads().stream()
                        .mapToInt(Messenger.Load::mostSeenInASecond)
                        .max()
                        .orElseThrow()
                + " of " + RATE);
    }

    private static List<Messenger.Chat> chats(Messenger vk, Demo demo) {
        return vk.chats(vk.community(demo.community()));
    }

    private static List<String> titles(Messenger vk) {
        return chats(vk, Demo.SMALL).stream().map(Messenger.Chat::title).toList();
    }
}
