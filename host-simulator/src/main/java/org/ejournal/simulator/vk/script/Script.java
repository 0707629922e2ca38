package org.ejournal.simulator.vk.script;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of VKScript that was understood and can be run.
 *
 * <p>Understood are {@code var}, assignments, literals, {@code API.section.method({…})}, {@code .x}, {@code [i]},
 * {@code @.x}, the usual signs, {@code if}, {@code while}, {@code for}, {@code return}, the methods of lists and texts
 * and {@code parseInt}. VK publishes no grammar; this follows the scripts that public clients send.
 */
public final class Script {
    private final Statement body;

    private Script(Statement body) {
        this.body = body;
    }

    /**
     * Reads the code.
     *
     * @throws ScriptFailure when it is not VKScript
     */
    public static Script compile(String code) {
        return new Script(Parser.parse(code));
    }

    /**
     * Runs the code to its {@code return}.
     *
     * @param parameters the request's other parameters, which a script reads as {@code Args}
     * @return what it returned; {@code null} where it returned nothing
     * @throws ScriptFailure when it cannot go on; the calls made before stay made
     */
    public @Nullable Object run(ApiCaller api, Map<String, String> parameters) {
        return new Interpreter(api, parameters).run(body);
    }
}
