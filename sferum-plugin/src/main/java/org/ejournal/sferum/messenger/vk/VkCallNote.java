package org.ejournal.sferum.messenger.vk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejournal.sferum.messenger.Answer;

/**
 * The note that a request which starts calls leaves in the person's dialogue with themselves.
 *
 * <p>Decision: VK lists no calls and takes no name for one, so nothing that VK keeps by itself tells whether {@code
 * calls.start} was done when its answer is lost (vk.md section 2). The request therefore writes down what it started,
 * inside VK and in one go with starting it. Rejected: to start again at once, which leaves a second call for each lost
 * answer; to start calls one by one, which tells no more.
 */
final class VkCallNote {
    private static final String HEAD = "e-journal: calls";
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9-]{1,40}) (\\S{36}) (\\S+) ?(\\S*)");

    private VkCallNote() {}

    /** Returns code that starts a call for each mark, leaves the note and returns what was started. */
    static String starting(List<String> marks) {
        List<VkScript.Call> starts =
                Collections.nCopies(marks.size(), new VkScript.Call("calls.start", Collections.emptyMap()));
        List<String> text = new ArrayList<>(List.of(VkScript.text(HEAD)));
        for (int i = 0; i < marks.size(); i++) {
            String call = "c[" + i + "]";
            text.add(VkScript.text("\n" + marks.get(i) + " "));
            text.add(call + ".call_id+\" \"+" + call + ".join_link+\" \"+" + call + ".ok_join_link");
        }
        int once = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        return "var c=" + VkScript.list(starts) + ";var me=API.users.get({});"
                + "API.messages.send({\"peer_id\":me[0].id,\"random_id\":" + once + ",\"message\":"
                + String.join("+", text) + "});return c;";
    }

    /** Reads what a note tells, by mark; a call that did not start is not in it. */
    static Map<String, Answer.CallStarted> read(String note) {
        Map<String, Answer.CallStarted> started = new HashMap<>();
        if (note.startsWith(HEAD)) {
            note.lines()
                    .skip(1)
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> started.put(
                            line.group(1), new Answer.CallStarted(line.group(2), line.group(3), line.group(4))));
        }
        return started;
    }
}
