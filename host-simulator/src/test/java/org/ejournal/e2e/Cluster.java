package org.ejournal.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Nodes of one journal: they share a PostgreSQL database, the plugins' keys, and the local VK of a third process. */
final class Cluster implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final BiFunction<List<String>, String[], Journal> starter;
    private final List<String> shared;
    private final Journal vk;

    /** Starts database and VK, with those options for the VK. */
    Cluster(Path secrets, BiFunction<List<String>, String[], Journal> starter, String... options) {
        this.starter = starter;
        this.postgres = postgres();
        List<String> onlyVk = new ArrayList<>(List.of(options));
        onlyVk.add("--only-vk");
        this.vk = starter.apply(onlyVk, new String[0]);
        this.shared = List.of("--vk=" + vk.address(), "--database=" + url(), "--secrets=" + secrets);
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts a node; killed, it may be started again. */
    Journal node(String... options) {
        return starter.apply(shared, options);
    }

    /** Starts so many nodes at once. */
    List<Journal> nodes(int number, String... options) {
        List<CompletableFuture<Journal>> starting = IntStream.range(0, number)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> node(options)))
                .toList();
        return starting.stream().map(CompletableFuture::join).toList();
    }

    /** Where the database is that the nodes share. */
    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** The database that the nodes share. */
    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    /** The process that runs the local VK. */
    Journal vk() {
        return vk;
    }

    /** Stops the database; the processes are stopped before it. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
