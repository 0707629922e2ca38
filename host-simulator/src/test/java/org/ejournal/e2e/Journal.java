package org.ejournal.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The packaged host in a process of its own, with the packaged plugin beside it and its data in a directory that
 * outlives the process.
 */
public final class Journal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final String READY = "Ready: ";

    private static final String VK = "--vk=";

    /** Names a directory of classes and resources that stand on the class path beside the host's archive. */
    static final String BESIDE = "--beside=";

    /** Starts the archive as the manual says, for tests of what a user gets; the others start it {@linkplain Program#prepared prepared}. */
    static final String AS_INSTALLED = "--as-installed";

    /** Begins an option that names a directory of plugins of the test's own. */
    static final String PLUGINS = "--simulator.plugins-directory=";

    private final Path data;
    private final Program program;
    private final List<String> lasting;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private Process process;
    private Thread reader;
    private URI address;
    private URI vk;
    private Duration startTime;

    private Journal(Path data, Program program, List<String> lasting) {
        this.data = data;
        this.program = program;
        this.lasting = List.copyOf(lasting);
    }

    /**
     * Starts a host on that directory and waits until its sign-in page answers.
     *
     * @param options the host's own, and those with {@code -X} or {@code -D} for its Java, and {@link #BESIDE}
     */
    public static Journal start(Path data, String... options) {
        return start(data, List.of(), options);
    }

    /** Starts a host that has some options at every start, and others now. */
    static Journal start(Path data, List<String> lasting, String... options) {
        boolean asInstalled = lasting.contains(AS_INSTALLED) || List.of(options).contains(AS_INSTALLED);
        Journal journal = new Journal(data, asInstalled ? Program.installed() : Program.prepared(), lasting);
        journal.start(options);
        return journal;
    }

    static Journal start(Path data, Program program) {
        Journal journal = new Journal(data, program, List.of());
        journal.start();
        return journal;
    }

    /** Starts it again on the same data, with these options and those that it has at every start. */
    public void start(String... options) {
        long before = System.nanoTime();
        // The journal and VK keep no address of the last time: both take new ports.
        List<String> all = new ArrayList<>(lasting);
        all.addAll(List.of(options));
        vk = vk(all);
        CompletableFuture<URI> ready = launch(all);
        try {
            address = ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            kill();
            throw new AssertionError("The journal did not start:\n" + log(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            kill();
            throw new IllegalStateException(interrupted);
        }
        startTime = Duration.ofNanos(System.nanoTime() - before);
    }

    /** Another process's where an option names it, else one on a port of its own. */
    private static URI vk(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith(VK))
                .map(option -> URI.create(option.substring(VK.length())))
                .findFirst()
                .orElseGet(() -> {
                    int port = Ports.free();
                    options.add("--vk-port=" + port);
                    return URI.create("http://localhost:" + port);
                });
    }

    private List<String> command(List<String> options) {
        List<String> machine = new ArrayList<>(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        options.stream().filter(Journal::ofTheMachine).forEach(machine::add);
        List<String> command = program.command(machine, beside(options));
        command.addAll(List.of("--port=" + Ports.free(), "--data=" + data));
        if (options.stream().noneMatch(option -> option.startsWith(PLUGINS))) {
            command.add(PLUGINS + System.getProperty("simulator.plugins"));
        }
        options.stream().filter(Journal::ofTheHost).forEach(command::add);
        return command;
    }

    private static boolean ofTheMachine(String option) {
        return option.startsWith("-X") || option.startsWith("-D");
    }

    private static boolean ofTheHost(String option) {
        return !ofTheMachine(option) && !option.startsWith(BESIDE) && !option.equals(AS_INSTALLED);
    }

    private static List<String> beside(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith(BESIDE))
                .map(option -> option.substring(BESIDE.length()))
                .toList();
    }

    private CompletableFuture<URI> launch(List<String> options) {
        CompletableFuture<URI> ready = new CompletableFuture<>();
        try {
            process = new ProcessBuilder(command(options))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Process started = process;
        reader = new Thread(() -> read(started, ready), "journal-log");
        reader.setDaemon(true);
        reader.start();
        return ready;
    }

    private void read(Process started, CompletableFuture<URI> ready) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length()).strip()));
                }
            }
        } catch (IOException ended) {
            log.add("(the log ends: " + ended.getMessage() + ")");
        }
        ready.completeExceptionally(new IllegalStateException("The process has ended"));
    }

    /** Where its pages are. */
    public URI address() {
        return address;
    }

    /** Where the local VK answers. */
    public URI vk() {
        return vk;
    }

    /** Where its data lies. */
    public Path data() {
        return data;
    }

    /** How long the last start took, up to the sign-in page. */
    public Duration startTime() {
        return startTime;
    }

    /** What it has written to its standard output and error so far. */
    public String log() {
        synchronized (log) {
            return String.join("\n", log);
        }
    }

    /** Returns its sign-in page, as a stranger sees it. */
    Document signInPage() {
        return Jsoup.parse(new Pages(address).get("/login").body());
    }

    /** Signs somebody in. */
    public Visitor visitor(String login) {
        return Visitor.signIn(address, login);
    }

    /**
     * An order that was issued.
     *
     * @param number its number in the organisation
     * @param key with which the ids begin of what it made, behind a word: {@code pupil-}, {@code guardian-}, {@code
     *     employee-}, {@code class-}
     */
    public record Made(long number, String key) {}

    /**
     * Issues an order as the organisation's administrator; fails where the journal refuses it.
     *
     * @param kind the kind as its form's address has it, such as {@code enrol}, {@code expel}, {@code transfer}, {@code
     *     hire}, {@code dismiss}, {@code class-teacher}, {@code rename-class}, or {@code cancel}
     * @param fields what stands in the form, as name, value, name, value
     */
    public Made order(Demo demo, String kind, String... fields) {
        Document shown = visitor(demo.login("admin")).send("/admin/orders", "/admin/orders/" + kind, fields);
        Element newest = shown.selectFirst("[data-order]");
        return new Made(Long.parseLong(newest.attr("data-order")), newest.attr("data-key"));
    }

    /**
     * Sets what is wrong with an organisation's roster as plugins are given it.
     *
     * @param kind {@code NONE}, {@code UNAVAILABLE}, {@code EMPTY}, {@code CUT_SHORT} (with {@code part}, {@code
     *     percent}, {@code seed}), {@code CLASS_EMPTY} (with {@code class}), {@code CLASS_CUT_SHORT} (with {@code class},
     *     {@code percent}, {@code seed}) or {@code STALE} (with {@code hours})
     * @param fields what else stands in the form, as name, value, name, value
     */
    public void rosterFault(Demo demo, String kind, String... fields) {
        List<String> form = new ArrayList<>(List.of("organisation", demo.id(), "kind", kind));
        form.addAll(List.of(fields));
        String page = "/admin/roster-faults";
        visitor(demo.login("super")).send(page, page, form.toArray(String[]::new));
    }

    /** Looks into the local VK. */
    public Messenger messenger() {
        return new Messenger(vk);
    }

    /** Ends it as a power cut does: nothing of its own runs any more. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to stop, as Ctrl+C does, and waits. */
    @Override
    public void close() {
        process.destroy();
        if (!ends()) {
            kill();
            throw new AssertionError("The journal does not stop when asked to:\n" + log());
        }
        awaitEnd();
    }

    private boolean ends() {
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor();
            reader.join(PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
