package org.ejournal.simulator.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.DesktopShortcuts;
import org.ejournal.plugin.extension.Registries;
import org.ejournal.simulator.plugins.PluginReport.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginDeskTest {
    @TempDir
    Path directory;

    private DeskFixture host;

    @BeforeEach
    void open() {
        host = new DeskFixture(directory);
    }

    @AfterEach
    void close() {
        host.desk.close();
    }

    @Test
    @Tag("PL-1")
    void a_packed_plugin_reaches_the_desktop_through_its_extension() {
        PluginSource.withShortcut("first", "Один").pack(host.archives);

        host.desk.open();

        assertThat(host.labels()).containsExactly("Один");
        assertThat(host.started).containsExactly("first");
        assertThat(host.report("first"))
                .returns(State.STARTED, PluginReport::state)
                .returns("1.0.0", PluginReport::version)
                .returns(java.util.List.of("DesktopShortcuts"), PluginReport::extensions);
    }

    @Test
    void what_a_plugin_tells_people_goes_out_under_its_name() {
        PluginSource.named("teller").main("""
                        @Override public void start() {
                            host.notifications().send(
                                new org.ejournal.plugin.roster.OrganisationId("school"),
                                java.util.List.of(new org.ejournal.plugin.roster.PersonId("p")),
                                new org.ejournal.plugin.host.Notifications.Message(
                                    "s", "Привет", "", host.screenAddress("hello", java.util.Map.of())));
                        }""").pack(host.archives);

        host.desk.open();

        assertThat(host.sent).containsExactly("teller: school [p] Привет");
    }

    @Test
    @Tag("PL-2")
    void a_stopped_plugin_contributes_nothing_and_comes_back() {
        PluginSource.withShortcut("first", "Один").pack(host.archives);
        host.desk.open();

        assertThat(host.desk.stop("first").state()).isEqualTo(State.STOPPED);
        assertThat(host.labels()).isEmpty();
        assertThatThrownBy(() -> host.extensions.ask("first", DesktopShortcuts.class, Object::toString))
                .isInstanceOf(PluginUnavailableException.class)
                .hasMessageContaining("first");

        assertThat(host.desk.start("first").state()).isEqualTo(State.STARTED);
        assertThat(host.labels()).containsExactly("Один");
    }

    @Test
    @Tag("PL-2")
    void a_stop_waits_for_the_call_inside() throws Exception {
        PluginSource.withShortcut("first", "Один").pack(host.archives);
        host.desk.open();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        CompletableFuture<String> call =
                CompletableFuture.supplyAsync(() -> host.extensions.ask("first", DesktopShortcuts.class, shortcuts -> {
                    inside.countDown();
                    await(enough);
                    return shortcuts.shortcuts(DeskFixture.VIEWER).get(0).label();
                }));
        await(inside);

        CompletableFuture<PluginReport> stop = CompletableFuture.supplyAsync(() -> host.desk.stop("first"));
        while (!host.labels().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(stop).isNotDone();
        enough.countDown();

        assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo("Один");
        assertThat(stop.get(30, TimeUnit.SECONDS).state()).isEqualTo(State.STOPPED);
    }

    @Test
    @Tag("PL-2")
    void a_reload_takes_the_archive_as_it_is_now_even_an_older_one() throws IOException {
        PluginSource.withShortcut("first", "Новое").pack(host.archives);
        host.desk.open();

        Path older = PluginSource.withShortcut("first", "Старое")
                .property("plugin.version", "0.9.0")
                .pack(host.archives);
        Files.setLastModifiedTime(older, FileTime.from(Instant.EPOCH));

        assertThat(host.desk.reload("first").version()).isEqualTo("0.9.0");
        assertThat(host.labels()).containsExactly("Старое");
        assertThat(Files.list(host.unpacked)).hasSize(1);
    }

    @Test
    @Tag("PL-2")
    void nothing_unpacked_is_left_after_the_end() {
        PluginSource.withShortcut("first", "Один").pack(host.archives);
        host.desk.open();

        host.desk.close();

        assertThat(host.unpacked).isEmptyDirectory();
    }

    @Test
    @Tag("PL-3")
    void a_plugin_that_fails_to_start_is_shown_with_its_reason_and_the_others_go_on() {
        PluginSource.named("bad")
                .main("@Override public void start() { throw new IllegalStateException(\"нет таблицы\"); }")
                .pack(host.archives);
        PluginSource.withShortcut("good", "Да").pack(host.archives);

        host.desk.open();

        assertThat(host.report("bad").state()).isEqualTo(State.FAILED);
        assertThat(host.report("bad").reason()).contains("нет таблицы");
        assertThat(host.labels()).containsExactly("Да");
    }

    @Test
    @Tag("PL-3")
    void a_plugin_that_fails_to_stop_is_shown_with_its_reason_and_can_be_reloaded() {
        PluginSource.withShortcut("bad", "Один")
                .main("@Override public void stop() { throw new IllegalStateException(\"не сейчас\"); }")
                .pack(host.archives);
        host.desk.open();

        assertThat(host.desk.stop("bad"))
                .returns(State.FAILED, PluginReport::state)
                .extracting(PluginReport::reason)
                .asString()
                .contains("не сейчас");
        assertThat(host.desk.reload("bad").state()).isEqualTo(State.STARTED);
        assertThat(host.labels()).containsExactly("Один");
    }

    @Test
    @Tag("PL-3")
    void an_extension_that_throws_is_left_out_and_its_failure_shown() {
        PluginSource.named("bad")
                .shortcuts("throw new IllegalStateException(\"ой\");")
                .pack(host.archives);
        PluginSource.withShortcut("good", "Да").pack(host.archives);
        host.desk.open();

        assertThat(host.labels()).containsExactly("Да");
        assertThat(host.report("bad").state()).isEqualTo(State.STARTED);
        assertThat(host.report("bad").failures())
                .containsExactly(new ExtensionFailure(
                        "DesktopShortcuts", DeskFixture.CLOCK.instant(), "IllegalStateException: ой"));
    }

    @Test
    @Tag("PL-3")
    void what_an_extension_throws_at_a_single_caller_passes_through() {
        PluginSource.withShortcut("first", "Один").pack(host.archives);
        host.desk.open();

        assertThatThrownBy(() -> host.extensions.ask("first", DesktopShortcuts.class, shortcuts -> {
                    throw new AccessDeniedException("right x");
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(host.report("first").failures()).isEmpty();

        assertThatThrownBy(() -> host.extensions.ask("first", DesktopShortcuts.class, shortcuts -> {
                    throw new IllegalStateException("ой");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(host.report("first").failures()).hasSize(1);
    }

    @Test
    void a_plugin_without_the_extension_cannot_be_asked_for_it() {
        PluginSource.withShortcut("first", "Один").pack(host.archives);
        host.desk.open();

        assertThatThrownBy(() -> host.extensions.ask("first", Registries.class, Object::toString))
                .isInstanceOf(PluginUnavailableException.class)
                .hasMessageContaining("Registries");
    }

    @Test
    @Tag("PL-3")
    void an_archive_that_is_none_is_shown_as_failed_by_its_file_name() throws IOException {
        Files.writeString(host.archives.resolve("broken.zip"), "not a zip");
        PluginSource.withShortcut("good", "Да").pack(host.archives);

        host.desk.open();

        assertThat(host.report("broken.zip").state()).isEqualTo(State.FAILED);
        assertThat(host.report("broken.zip").reason()).isNotBlank();
        assertThat(host.labels()).containsExactly("Да");
    }

    @Test
    @Tag("PL-3")
    void an_archive_of_a_plugin_that_is_loaded_already_is_shown_as_failed() throws IOException {
        Path archive = PluginSource.withShortcut("same", "Да").pack(host.archives);
        Files.copy(archive, host.archives.resolve("zzz.zip"));

        host.desk.open();

        assertThat(host.report("zzz.zip").state()).isEqualTo(State.FAILED);
        assertThat(host.report("zzz.zip").reason()).contains("same");
        assertThat(host.labels()).containsExactly("Да");
    }

    @Test
    @Tag("PL-3")
    void a_main_class_without_the_hosts_constructor_is_refused_by_name() {
        PluginSource.named("odd")
                .source("trial.Main", "package trial; public class Main extends org.pf4j.Plugin {}")
                .pack(host.archives);

        host.desk.open();

        assertThat(host.report("odd").reason()).contains("trial.Main", "Host");
    }

    @Test
    void a_plugin_that_depends_on_another_is_refused() {
        PluginSource.named("needy").property("plugin.dependencies", "other").pack(host.archives);

        host.desk.open();

        assertThat(host.report("needy.zip").state()).isEqualTo(State.FAILED);
        assertThat(host.report("needy.zip").reason()).contains("other");
    }

    @Test
    void extensions_stand_in_the_order_of_the_archives() {
        PluginSource.withShortcut("b", "Два").pack(host.archives);
        PluginSource.withShortcut("a", "Один").pack(host.archives);

        host.desk.open();

        assertThat(host.labels()).containsExactly("Один", "Два");
    }

    @Test
    void a_plugins_own_class_loader_is_the_threads_within_a_call() {
        PluginSource.named("first")
                .shortcuts("return List.of(new Shortcut(\"s\", String.valueOf("
                        + "Thread.currentThread().getContextClassLoader() == getClass().getClassLoader()),"
                        + " Icon.CHATS, Target.nowhere()));")
                .pack(host.archives);
        host.desk.open();
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        assertThat(host.labels()).containsExactly("true");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void an_unknown_plugin_is_named() {
        assertThatThrownBy(() -> host.desk.start("nobody"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void a_host_without_plugins_goes_on() throws IOException {
        Files.delete(host.archives);

        host.desk.open();

        assertThat(host.desk.plugins()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private Path upload(PluginSource plugin) throws IOException {
        return plugin.pack(Files.createTempDirectory(directory, "upload"));
    }

    private static PluginSource greeting(String version, String label) {
        return PluginSource.withShortcut("first", label).property("plugin.version", version);
    }

    @Test
    @Tag("PL-2")
    void an_uploaded_archive_works_at_once_and_after_a_new_start_of_the_host() throws IOException {
        host.desk.open();

        assertThat(host.desk.install(upload(greeting("1.0.0", "Один"))).plugin().state())
                .isEqualTo(State.STARTED);
        assertThat(host.labels()).containsExactly("Один");

        host.desk.close();
        host = new DeskFixture(directory);
        host.desk.open();
        assertThat(host.labels()).containsExactly("Один");
    }

    @Test
    @Tag("PL-2")
    void a_newer_archive_takes_the_place_of_the_one_before() throws IOException {
        host.desk.open();
        host.desk.install(upload(greeting("1.9.0", "Старое")));

        host.desk.install(upload(greeting("1.10.0", "Новое")));

        assertThat(host.labels()).containsExactly("Новое");
        assertThat(host.report("first").version()).isEqualTo("1.10.0");
        assertThat(host.archives).isDirectoryContaining(file -> file.endsWith("first-1.10.0.zip"));
        assertThat(Files.list(host.archives)).hasSize(1);
    }

    @Test
    @Tag("PL-2")
    void an_older_archive_is_refused_and_nothing_changes() throws IOException {
        host.desk.open();
        host.desk.install(upload(greeting("1.10.0", "Новое")));
        Path older = upload(greeting("1.9.0", "Старое"));

        assertThatThrownBy(() -> host.desk.install(older))
                .isInstanceOf(RefusedArchiveException.class)
                .hasMessage("older");

        assertThat(host.labels()).containsExactly("Новое");
    }

    @Test
    @Tag("PL-3")
    void where_the_new_archive_does_not_start_the_one_before_works_on() throws IOException {
        host.desk.open();
        host.desk.install(upload(greeting("1.0.0", "Один")));

        PluginDesk.Intake intake = host.desk.install(upload(greeting("1.1.0", "Два")
                .main("@Override public void start() { throw new IllegalStateException(\"нет таблицы\"); }")));

        assertThat(intake.refused()).contains("нет таблицы");
        assertThat(intake.plugin().version()).isEqualTo("1.0.0");
        assertThat(host.labels()).containsExactly("Один");
        assertThat(Files.list(host.archives)).hasSize(1);
    }

    @Test
    @Tag("PL-2")
    void what_is_switched_off_stays_off_when_the_host_starts_again() throws IOException {
        host.desk.open();
        host.desk.install(upload(greeting("1.0.0", "Один")));

        assertThat(host.desk.disable("first").state()).isEqualTo(State.DISABLED);
        host.desk.close();
        host = new DeskFixture(directory, host.switches);
        host.desk.open();

        assertThat(host.labels()).isEmpty();
        assertThat(host.report("first").state()).isEqualTo(State.DISABLED);
        assertThat(host.desk.start("first").state()).isEqualTo(State.STARTED);
        assertThat(host.labels()).containsExactly("Один");
    }

    @Test
    @Tag("PL-3")
    void a_plugin_that_needs_another_contract_is_refused_when_uploaded_and_shown_as_failed_when_found()
            throws IOException {
        PluginSource future = PluginSource.named("future").property("plugin.requires", ">=99.0.0");
        future.pack(host.archives);
        host.desk.open();
        Path uploaded = upload(future);

        assertThat(host.desk.plugins()).singleElement().satisfies(report -> {
            assertThat(report.state()).isEqualTo(State.FAILED);
            assertThat(report.reason()).contains(">=99.0.0");
        });
        assertThatThrownBy(() -> host.desk.install(uploaded))
                .isInstanceOf(RefusedArchiveException.class)
                .hasMessage("contract");
    }

    @Test
    @Tag("PL-3")
    void a_file_that_is_no_archive_of_a_plugin_is_refused() throws IOException {
        host.desk.open();
        Path broken = Files.write(directory.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        Path outside = upload(PluginSource.named("sly").file("../../sly.txt", new byte[] {1}));
        Path nameless = upload(PluginSource.named("x").property("plugin.id", "../x"));
        Path bomb = upload(PluginSource.named("bomb").file("zeros", new byte[301_000_000]));

        assertRefused(broken, "broken");
        assertRefused(outside, "outside");
        assertRefused(nameless, "no-plugin");
        assertRefused(bomb, "too-large");
        assertThat(host.desk.plugins()).isEmpty();
    }

    private void assertRefused(Path archive, String why) {
        assertThatThrownBy(() -> host.desk.install(archive))
                .isInstanceOf(RefusedArchiveException.class)
                .hasMessage(why);
    }
}
