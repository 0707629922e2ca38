package org.ejournal.sferum.matrix;

import java.util.List;
import java.util.stream.Stream;

/** What people, and those who mean no good, write where a name is asked for. */
final class HardNames {
    /** Such as fit into a name. */
    private static final List<String> SHORT = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' OR '1'='1' --",
            "&lt;b&gt;&amp;#39;",
            "{0} {1,number} ''",
            "${7*7} #{7*7} [[7*7]]",
            "=HYPERLINK(\"http://x\";\"y\")",
            "+7 999",
            "-1+1",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "＝1+1",
            "a;b,c\"d\"\ne\r\nf",
            "\u202Eанилоп\u202C",
            "\u202Eне закрыто",
            "\u2067\u2067не закрыто",
            "\u2069закрыто раньше",
            "שלום עולם",
            "مدرسة",
            "a\u200B\u200Bb\uFEFF",
            "\u200B",
            "🦔",
            "👩‍👩‍👧‍👦".repeat(7),
            "е\u0301".repeat(60),
            "a\0b",
            "\0",
            "\u0001\u0008\u001B[31m",
            "\uFFFE\uFFFF",
            "%_\\%",
            "../../etc/passwd",
            "CON");

    /** Such as fit nowhere. */
    private static final List<String> LONG =
            List.of("Щ".repeat(256), "🦔".repeat(200), "<b>".repeat(3_334), "x".repeat(10_000));

    private HardNames() {}

    static Stream<String> ofALine() {
        return SHORT.stream();
    }

    static Stream<String> all() {
        return Stream.concat(SHORT.stream(), LONG.stream());
    }
}
