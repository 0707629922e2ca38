package org.ejournal.simulator.school;

import java.util.Map;
import org.ejournal.plugin.roster.PositionType;

/** Reads the columns {@code metadata.jrnl.*}; a wrong one counts as empty. */
final class PostReader {
    static final Map<String, PositionType> TYPES = Map.of(
            "administration", PositionType.ADMINISTRATION,
            "teaching", PositionType.TEACHING,
            "support", PositionType.SUPPORT);

    private static final String TITLE = "metadata.jrnl.position";
    private static final String TYPE = "metadata.jrnl.positionType";
    private static final String HEAD_LEVEL = "metadata.jrnl.headLevel";
    private static final String ACTING_HEAD = "metadata.jrnl.actingHead";

    private PostReader() {}

    static Post read(Cells cells) {
        return new Post(cells.text(TITLE), type(cells), headLevel(cells), actingHead(cells));
    }

    private static String type(Cells cells) {
        String token = cells.text(TYPE);
        if (token.isEmpty() || TYPES.containsKey(token)) {
            return token;
        }
        cells.ignored(
                TYPE,
                "wrong.token",
                token,
                String.join(", ", TYPES.keySet().stream().sorted().toList()));
        return "";
    }

    private static int headLevel(Cells cells) {
        String text = cells.text(HEAD_LEVEL);
        if (text.isEmpty()) {
            return Post.DERIVED;
        }
        if (!text.matches("[0-9]")) {
            cells.ignored(HEAD_LEVEL, "wrong.level", text);
            return Post.DERIVED;
        }
        return Integer.parseInt(text);
    }

    private static boolean actingHead(Cells cells) {
        String text = cells.text(ACTING_HEAD);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            cells.ignored(ACTING_HEAD, "wrong.token", text, "false, true");
        }
        return text.equals("true");
    }
}
