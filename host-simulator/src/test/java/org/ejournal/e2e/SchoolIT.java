package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The school changes by orders, and what is ordered outlives the host. */
class SchoolIT {
    private static final Demo DEMO = Demo.SMALL;
    private static final String ORDERS = "/admin/orders";

    @RegisterExtension
    final Journals journals = new Journals();

    @Test
    @Tag("CH-3")
    void an_order_survives_a_killed_host_and_is_gone_after_a_reset() {
        Journal journal = journals.start();
        String schoolClass = firstClass(journal);

        Journal.Made order = journal.order(DEMO, "rename-class", "class", schoolClass, "title", "99Я");
        assertThat(order.number()).isEqualTo(1);
        journal.kill();
        journal.start();

        assertThat(administrator(journal).page(ORDERS).select("[data-order=1]").text())
                .contains("99Я");
        assertThat(administrator(journal)
                        .page(ORDERS + "/new/transfer")
                        .select("option[value=" + schoolClass + "]")
                        .text())
                .isEqualTo("99Я");

        journal.close();
        journal.start("--reset");
        assertThat(administrator(journal).page(ORDERS).select("[data-order]")).isEmpty();
    }

    @Test
    @Tag("AH-1")
    void a_fault_of_the_source_survives_a_killed_host_and_is_switched_off_again() {
        Journal journal = journals.start();
        journal.rosterFault(DEMO, "CUT_SHORT", "part", "PERSONS", "percent", "50");
        journal.kill();
        journal.start();

        assertThat(fault(journal)).isEqualTo("CUT_SHORT");
        journal.rosterFault(DEMO, "NONE");
        assertThat(fault(journal)).isEqualTo("NONE");
    }

    private static Visitor administrator(Journal journal) {
        return journal.visitor(DEMO.login("admin"));
    }

    private static String firstClass(Journal journal) {
        return administrator(journal)
                .page(ORDERS + "/new/rename-class")
                .select("select[name=class] option[value!=\"\"]")
                .first()
                .attr("value");
    }

    private static String fault(Journal journal) {
        return journal.visitor(DEMO.login("super"))
                .page("/admin/roster-faults")
                .select("[data-roster=" + DEMO.id() + "]")
                .attr("data-fault");
    }
}
