package org.ejournal.simulator.vk.script;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a script's {@code API.section.method({…})} reaches. */
@FunctionalInterface
public interface ApiCaller {
    /**
     * Makes one call.
     *
     * @param method such as {@code messages.createChat}
     * @param arguments numbers, texts, booleans, lists and maps, as the script gave them
     * @return the answer in the same kinds of values; {@code false} for a call that failed
     * @throws ScriptFailure when the whole script has to end
     */
    @Nullable Object call(String method, Map<String, ?> arguments);
}
