package org.ejournal.simulator.desktop.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;

/**
 * What a request says of a screen.
 *
 * @param parameters what the screen is about
 * @param input what has been entered on it, the whole selection of its tables included
 * @param kept the part of each table's selection that stands on no row of the page
 * @param files the files that were sent along, by the names of their fields; none of them is in the input yet
 * @param refused why a file is not taken, by the name of its field
 */
public record Entered(
        Map<String, String> parameters,
        Input input,
        Map<String, Set<String>> kept,
        Map<String, Upload> files,
        Map<String, String> refused) {
    /** Starts the names of a screen's parameters. */
    static final String PARAMETER = "p.";

    /** Starts the names of what is entered. */
    public static final String INPUT = "i.";

    /** Starts the name under which a form keeps what is selected on other pages of a table, one id a line. */
    static final String KEPT = "k.";

    /** Starts the name under which a form sends a file's bytes in Base64. */
    static final String FILE = "f.";

    /** Starts the name under which a page tells the size of a file that it did not send. */
    static final String UNSENT = "u.";

    /** Ends the name under which a file's name stands in the input. */
    static final String FILE_NAME = ".name";

    private static final String SELECTED = ".selected";
    private static final String SHOWN = "shown";

    /** Copies the maps. */
    public Entered {
        parameters = Map.copyOf(parameters);
        kept = Map.copyOf(kept);
        files = Map.copyOf(files);
        refused = Map.copyOf(refused);
    }

    /** Nothing entered on a screen with those parameters. */
    public static Entered nothing(ScreenRef screen) {
        return new Entered(screen.parameters(), Input.NONE, Map.of(), Map.of(), Map.of());
    }

    /** What a screen is opened with from another one. */
    public static Entered handed(ScreenRef screen, Input input) {
        return new Entered(screen.parameters(), input, Map.of(), Map.of(), Map.of());
    }

    /** Reads a request that opens a screen, where an address may hold what a person had entered there. */
    public static Entered opening(Map<String, List<String>> request) {
        return read(request, new HashMap<>());
    }

    /**
     * Reads the form of a screen that is being shown. Its input is never empty, even with every tick off, since an empty
     * one would mean a screen shown for the first time.
     */
    public static Entered shown(Map<String, List<String>> request) {
        return read(request, new HashMap<>(Map.of(SHOWN, List.of("1"))));
    }

    private static Entered read(Map<String, List<String>> request, Map<String, List<String>> input) {
        Map<String, String> parameters = new HashMap<>();
        Map<String, Set<String>> kept = new HashMap<>();
        Map<String, Upload> files = new HashMap<>();
        request.forEach((name, values) -> {
            if (name.startsWith(PARAMETER)) {
                parameters.put(name.substring(PARAMETER.length()), values.get(0));
            } else if (name.startsWith(INPUT)) {
                input.put(name.substring(INPUT.length()), List.copyOf(values));
            } else if (name.startsWith(KEPT)) {
                kept.put(name.substring(KEPT.length()), ids(values.get(0)));
            } else if (name.startsWith(FILE)) {
                Upload.sent(values.get(0)).ifPresent(file -> files.put(name.substring(FILE.length()), file));
            } else if (name.startsWith(UNSENT)) {
                Upload.unsent(values.get(0))
                        .ifPresent(file -> files.putIfAbsent(name.substring(UNSENT.length()), file));
            }
        });
        kept.forEach((table, ids) -> input.merge(table + SELECTED, List.copyOf(ids), Entered::join));
        return new Entered(parameters, new Input(input), kept, files, Map.of());
    }

    private static Set<String> ids(String lines) {
        return lines.lines().filter(id -> !id.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> join(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Returns the ids of a table's selected rows, on whichever page they stand. */
    Set<String> selected(String table) {
        return new HashSet<>(input.all(table + SELECTED));
    }

    /** Returns the ids of a table's selected rows that stood on another page when the form was sent. */
    Set<String> kept(String table) {
        return kept.getOrDefault(table, Set.of());
    }

    /** Returns the name of the file in that field; empty where there is none. */
    public String fileName(String field) {
        return input.one(field + FILE_NAME).orElse("");
    }

    /** Returns the same without any file and its name. */
    public Entered withoutFiles() {
        Map<String, List<String>> left = new HashMap<>(input.values());
        files.keySet().forEach(field -> {
            left.remove(field);
            left.remove(field + FILE_NAME);
        });
        return new Entered(parameters, new Input(left), kept, Map.of(), refused);
    }

    /** Returns the same with that file, under that name, in the input. */
    public Entered taking(String field, Upload file, String fileName) {
        Map<String, List<String>> more = new HashMap<>(input.values());
        more.put(field, List.of(file.content()));
        more.put(field + FILE_NAME, List.of(fileName));
        return new Entered(parameters, new Input(more), kept, files, refused);
    }

    /** Returns the same with a word at that field on why its file is not taken. */
    public Entered refusing(String field, String reason) {
        Map<String, String> more = new HashMap<>(refused);
        more.put(field, reason);
        return new Entered(parameters, input, kept, files, more);
    }
}
