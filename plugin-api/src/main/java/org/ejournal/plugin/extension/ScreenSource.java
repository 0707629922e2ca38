package org.ejournal.plugin.extension;

import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.pf4j.ExtensionPoint;

/**
 * Shows the plugin's screens and does what is asked for on them; a plugin has one.
 *
 * <p>The host calls it on request threads, many at a time. Neither method waits for another system (AH-16): long work
 * is started and reported by {@link Screen#refresh}. What a viewer may not see or do is refused with
 * {@link AccessDeniedException}, whatever the page showed. Any other exception is logged by the host and shown to the
 * viewer as a fault with a number, without its text.
 *
 * <pre>{@code
 * public Screen show(ScreenRequest request) {
 *     String name = request.input().one("name").orElse("");
 *     return Screen.of("Приветствие",
 *             List.of(new Block.Form("", List.of(Field.text("name", "Имя", name)))),
 *             List.of(Control.primary("greet", "Поздороваться")));
 * }
 *
 * public Outcome act(ActionRequest request) {
 *     return new Outcome.Stay(Tone.SUCCESS, "Здравствуйте, " + request.input().one("name").orElse("незнакомец"));
 * }
 * }</pre>
 */
public interface ScreenSource extends ExtensionPoint {
    /**
     * Returns how the screen looks for that viewer and input.
     *
     * @throws AccessDeniedException when the viewer may not see it
     * @throws UnknownScreenException when there is no such screen, or what its parameters name is gone
     */
    Screen show(ScreenRequest request);

    /**
     * Does what the button says, at most once.
     *
     * @throws AccessDeniedException when the viewer may not do it
     * @throws UnknownScreenException when there is no such screen or action, or what the parameters name is gone
     */
    Outcome act(ActionRequest request);
}
