package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes over one PostgreSQL database and one local VK, which started at the same moment on an empty database. */
class ClusterIT {
    private static final Demo DEMO = Demo.SMALL;

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static Cluster cluster;
    private static Journal one;
    private static Journal other;

    @BeforeAll
    static void two_nodes_start_at_once() {
        cluster = JOURNALS.startCluster();
        List<Journal> nodes = cluster.nodes(2);
        one = nodes.get(0);
        other = nodes.get(1);
    }

    @Test
    void the_demo_is_set_up_once_for_each_organisation() {
        assertThat(JdbcClient.create(cluster.database())
                        .sql("select count(*) from demo_settings")
                        .query(Long.class)
                        .single())
                .isEqualTo(Demo.ALL.size());
        assertThat(one.log() + other.log()).doesNotContain("cannot be set up").doesNotContain("does not take");
    }

    @Test
    @Tag("CH-3")
    void an_order_of_one_node_counts_at_the_other_and_outlives_the_first() {
        Journal.Made order = one.order(DEMO, "create-class", "title", "77Ж");
        assertThat(journalOf(other)).contains("77Ж");

        one.kill();
        assertThat(journalOf(other)).contains("77Ж");
        other.order(DEMO, "cancel", "order", String.valueOf(order.number()));
        one.start();

        assertThat(one.visitor(DEMO.login("admin"))
                        .page("/admin/orders")
                        .select("[data-order=" + order.number() + "]")
                        .attr("data-order-state"))
                .isEqualTo("CANCELLED");
    }

    @Test
    @Tag("VC-4")
    @Tag("AH-8")
    void a_lesson_begins_once_on_two_nodes_and_also_when_both_die_at_it() {
        ZoneId moscow = ZoneId.of("Europe/Moscow");
        DistanceLessons lessons = new DistanceLessons(Demo.SCHOOL, moscow);
        LocalDate monday = LocalDate.now(moscow).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<DistanceLessons.Lesson> week = lessons.ofWeek(one, monday);
        DistanceLessons.Lesson first = week.get(0);
        DistanceLessons.Lesson second = week.get(1);
        lessons.create(one, first);
        lessons.create(other, second);
        Messenger vk = new Messenger(cluster.vk().address());

        lessons.clockTo(one, first.starts());
        lessons.awaits(other, first, "Идёт с");
        assertThat(lessons.calls(vk)).hasSize(1).allMatch(Messenger.Call::running);

        long held = vk.trouble(
                "kind",
                "slow",
                "method",
                "calls.start",
                "moment",
                "after",
                "millis",
                20_000,
                "rule",
                "next",
                "number",
                1);
        lessons.clockTo(other, second.starts());
        Until.sees(() -> vk.hasStruck(held), struck -> struck);
        one.kill();
        other.kill();
        one.start();
        other.start();

        lessons.awaits(one, second, "Идёт с");
        assertThat(lessons.calls(vk)).extracting(Messenger.Call::running).containsExactly(false, true);
        lessons.clockTo(other, second.ends());
        lessons.awaits(one, second, "Урок завершился");
        assertThat(lessons.calls(vk)).hasSize(2).noneMatch(Messenger.Call::running);
    }

    @Test
    void vk_belongs_to_the_third_process() {
        assertThat(other.visitor(DEMO.login("super"))
                        .page("/admin/vk")
                        .select("[data-vk=elsewhere]")
                        .text())
                .contains(cluster.vk().address().toString());
        assertThat(other.messenger().community(DEMO.community())).isPositive();
    }

    private static String journalOf(Journal node) {
        return node.visitor(DEMO.login("admin"))
                .page("/admin/orders")
                .select("[data-orders]")
                .text();
    }
}
