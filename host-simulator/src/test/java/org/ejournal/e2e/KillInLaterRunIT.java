package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The node is killed at every commit of a run that adds, removes, promotes, renames, makes and closes. */
class KillInLaterRunIT {
    private static final int SCHOOLS = 40;

    @RegisterExtension
    final Journals journals = new Journals();

    @Test
    @Tag("AH-8")
    @Tag("CH-3")
    @Tag("CH-6")
    void a_kill_before_or_after_any_commit_leaves_what_an_undisturbed_run_does(@TempDir Path folder) {
        KillBench bench = new KillBench(journals, folder, SCHOOLS, none -> {});
        List<Demo> schools = bench.schools().all();
        bench.initialise(schools);
        bench.orderUnheard(schools);
        bench.vk().forget();

        int commits = new CommitKills(
                        bench,
                        schools,
                        bench::close,
                        school -> {
                            // What was not heard of is found at the next exchange.
                            if (bench.idle(school)) {
                                bench.exchange(school);
                            }
                        },
                        bench.schools()::changed)
                .run("kills-at-commits-of-a-later-run");

        assertThat(commits).isGreaterThan(5);
    }
}
