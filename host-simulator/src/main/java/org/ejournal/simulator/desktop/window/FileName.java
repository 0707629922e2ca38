package org.ejournal.simulator.desktop.window;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * The name under which a browser saves a file.
 *
 * @param text a name that every usual file system takes
 */
record FileName(String text) {
    private static final int LONGEST = 100;
    private static final int LONGEST_ENDING = 16;
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\x20-\\x7e]|%");

    /** Returns the name that comes closest to the wanted one. */
    static FileName of(String wanted) {
        String name = EDGES.matcher(UNFIT.matcher(wanted).replaceAll("_")).replaceAll("");
        return new FileName(name.isEmpty() || DEVICE.matcher(name).matches() ? "_" + name : shortened(name));
    }

    /** Keeps the ending, since it says what the file is opened with. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot >= 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }

    /** Returns the header that makes a browser save the file (RFC 6266), its name in any script (RFC 5987). */
    String disposition() {
        return "attachment; filename=\"" + NOT_PLAIN.matcher(text).replaceAll("_") + "\"; filename*=UTF-8''"
                + UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
