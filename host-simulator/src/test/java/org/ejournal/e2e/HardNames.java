package org.ejournal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** The demo's roster, in which the first pupils and the first class of a school are called what no name should be. */
final class HardNames {
    /** The surnames of the first pupils of the class, in the order of their ids. */
    static final List<String> SURNAMES = List.of(
            "<img src=x onerror=document.title=1>",
            "&lt;b&gt;&amp;#39;",
            "=HYPERLINK(\"http://x\")",
            "Два;в\"кавычках\"",
            "\u202Eнамолос",
            "שלום",
            "🦔🦔🦔",
            "Нуль\u200Bширина",
            "Щ".repeat(10_000));

    /** What the class is called. */
    static final String CLASS = "1 <b>Б</b> 🦔";

    private static final Pattern PUPIL =
            Pattern.compile("(g3-p(\\d{3}),,,true,[^,]*,(?:\"[^\"]*\"|[^,]*),[^,]*,)[^,]*(,.*)");
    private static final String FIRST_CLASS = "g3-k01,,,1 Б,";

    private HardNames() {}

    /** Writes that roster into a folder. */
    static void writeTo(Path folder) {
        try {
            FileSystemUtils.copyRecursively(Demo.ROSTER, folder);
            rewrite(folder.resolve("users.csv"));
            rewrite(folder.resolve("classes.csv"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void rewrite(Path table) throws IOException {
        Files.write(
                table, Files.readAllLines(table).stream().map(HardNames::line).toList());
    }

    private static String line(String line) {
        if (line.startsWith(FIRST_CLASS)) {
            return line.replace("1 Б", quoted(CLASS));
        }
        Matcher pupil = PUPIL.matcher(line);
        if (!pupil.matches() || Integer.parseInt(pupil.group(2)) > SURNAMES.size()) {
            return line;
        }
        String surname = SURNAMES.get(Integer.parseInt(pupil.group(2)) - 1);
        return pupil.group(1) + quoted(surname) + pupil.group(3);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
