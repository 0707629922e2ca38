package org.ejournal.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * What a demo organisation would enter into its plugins' settings: {@code <plugin id>.<field>=value} lines in
 * {@code <folder>/<organisation id>.properties} on the class path.
 *
 * @param folder where the files lie
 */
record DemoSettings(String folder) {
    /** Where the demo's files lie. */
    static final String FOLDER = "demo/settings";

    /** Returns the organisation's lines; empty for one that is not of the demo. */
    Map<String, String> of(OrganisationId organisation) {
        String name = folder + "/" + organisation.value() + ".properties";
        try (InputStream stream = DemoSettings.class.getClassLoader().getResourceAsStream(name)) {
            return stream == null ? Map.of() : read(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> read(InputStream stream) throws IOException {
        Properties lines = new Properties();
        lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        Map<String, String> read = new TreeMap<>();
        lines.stringPropertyNames()
                .forEach(name -> read.put(name, lines.getProperty(name).strip()));
        return read;
    }

    /** Returns the value of one line. */
    Optional<String> line(OrganisationId organisation, String key) {
        return Optional.ofNullable(of(organisation).get(key)).filter(value -> !value.isEmpty());
    }

    /** Returns what the organisation would enter into that plugin's fields. */
    Map<String, String> of(OrganisationId organisation, String plugin) {
        String prefix = plugin + ".";
        return of(organisation).entrySet().stream()
                .filter(line -> line.getKey().startsWith(prefix))
                .collect(Collectors.toMap(line -> line.getKey().substring(prefix.length()), Map.Entry::getValue));
    }
}
