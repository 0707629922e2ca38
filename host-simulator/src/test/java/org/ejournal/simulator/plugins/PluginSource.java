package org.ejournal.simulator.plugins;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Writes, compiles and packs a small plugin while a test runs, so that the test loads what a user would. */
public final class PluginSource {
    private static final String MAIN = """
            package trial;
            public class Main extends org.pf4j.Plugin {
                public final org.ejournal.plugin.host.Host host;
                public Main(org.ejournal.plugin.host.Host host) { this.host = host; }
                %s
            }
            """;
    private static final String SHORTCUTS = """
            package trial;
            import java.util.List;
            import org.ejournal.plugin.extension.DesktopShortcuts;
            import org.ejournal.plugin.host.Viewer;
            import org.ejournal.plugin.ui.*;
            public class Shortcuts implements DesktopShortcuts {
                private final Main plugin;
                public Shortcuts(Main plugin) { this.plugin = plugin; }
                public List<Shortcut> shortcuts(Viewer viewer) { %s }
            }
            """;

    private final String id;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String index = "";

    private PluginSource(String id) {
        this.id = id;
        properties.put("plugin.id", id);
        properties.put("plugin.version", "1.0.0");
        properties.put("plugin.class", "trial.Main");
        main("");
    }

    /** A plugin that starts and contributes nothing. */
    public static PluginSource named(String id) {
        return new PluginSource(id);
    }

    /** A plugin with one shortcut of that label. */
    public static PluginSource withShortcut(String id, String label) {
        return named(id)
                .shortcuts("return List.of(new Shortcut(\"s\", \"" + label + "\", Icon.CHATS, Target.nowhere()));");
    }

    /** Puts methods into the main class. */
    public PluginSource main(String methods) {
        return source("trial.Main", MAIN.formatted(methods));
    }

    public PluginSource shortcuts(String body) {
        return extension("trial.Shortcuts", SHORTCUTS.formatted(body));
    }

    public PluginSource extension(String name, String code) {
        if (!sources.containsKey(name)) {
            index += name + "\n";
        }
        return source(name, code);
    }

    public PluginSource source(String name, String code) {
        sources.put(name, code);
        return this;
    }

    public PluginSource property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    public PluginSource file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Packs it into the directory under its id. */
    public Path pack(Path directory) {
        try {
            Path classes = Files.createTempDirectory("plugin-classes");
            compile(classes);
            Files.createDirectories(classes.resolve("META-INF"));
            Files.writeString(classes.resolve("META-INF/extensions.idx"), index);
            Path archive = directory.resolve(id + ".zip");
            zip(classes, archive);
            return archive;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void zip(Path classes, Path archive) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
                Stream<Path> compiled = Files.walk(classes)) {
            StringBuilder text = new StringBuilder();
            properties.forEach(
                    (name, value) -> text.append(name).append('=').append(value).append('\n'));
            put(zip, "plugin.properties", text.toString().getBytes(StandardCharsets.UTF_8));
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                put(zip, "classes/" + name, Files.readAllBytes(file));
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void compile(Path target) throws IOException {
        compile(target, sources);
    }

    /** Compiles sources, by class name, into a directory. */
    static void compile(Path target, Map<String, String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(target));
            List<? extends JavaFileObject> units = sources.entrySet().stream()
                    .map(source -> new Unit(source.getKey(), source.getValue()))
                    .toList();
            List<String> options = List.of("-proc:none", "--release", "17");
            if (!compiler.getTask(said, files, null, options, null, units).call()) {
                throw new IllegalArgumentException(said.toString());
            }
        }
    }

    private static final class Unit extends SimpleJavaFileObject {
        private final String code;

        Unit(String name, String code) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
