package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The node is killed at every commit of an initialisation, and no chat is made twice. */
class KillInInitialisationIT {
    private static final int SCHOOLS = 40;

    @RegisterExtension
    final Journals journals = new Journals();

    @Test
    @Tag("AH-8")
    void a_kill_before_or_after_any_commit_leaves_what_an_undisturbed_initialisation_does(@TempDir Path folder) {
        KillBench bench = new KillBench(journals, folder, SCHOOLS, none -> {});
        int commits = new CommitKills(
                        bench,
                        bench.schools().all(),
                        bench::begin,
                        school -> {
                            if (!bench.everAsked(school)) {
                                bench.begin(school);
                            }
                        },
                        bench.schools()::initialised)
                .run("kills-at-commits-of-an-initialisation");

        assertThat(commits).isGreaterThan(5);
    }
}
