package org.ejournal.plugin.ui;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** What follows the press of a button. */
public sealed interface Outcome {
    /**
     * The screen stays and is shown again with the same input.
     *
     * @param tone how the message is meant
     * @param message what to tell; empty for nothing
     */
    record Stay(Tone tone, String message) implements Outcome {}

    /**
     * The screen stays and looks like this, with errors at fields for example. Nothing entered is lost.
     *
     * @param screen how it looks
     */
    record Show(Screen screen) implements Outcome {}

    /**
     * Another window opens above this one. One in which something is entered already belongs to the window below: it has no
     * address of its own, and a reload brings the one below back.
     *
     * @param screen which
     * @param entered what is entered there from the start, such as what the window below has not saved yet; the screen has
     *     to carry along what it needs of it
     */
    record Open(ScreenRef screen, Input entered) implements Outcome {
        /** Opens a window in which nothing is entered. */
        public Open(ScreenRef screen) {
            this(screen, Input.NONE);
        }
    }

    /**
     * The window shows another screen from now on.
     *
     * @param screen which
     */
    record Replace(ScreenRef screen) implements Outcome {}

    /**
     * The window closes, and the one below it is shown again.
     *
     * @param message what to tell there; empty for nothing
     */
    record Close(String message) implements Outcome {}

    /**
     * The window closes, and the one below it is shown again with these values entered, as if the person had entered them
     * there: what was chosen in one window comes into another by this, with nothing applied (CM-5). Where no window is below,
     * they are lost.
     *
     * @param values the values by name; what the screen below shows no control for it takes over at once or never
     */
    record Bring(Map<String, String> values) implements Outcome {
        /** Copies the map. */
        public Bring {
            values = Map.copyOf(values);
        }
    }

    /**
     * The browser leaves the host for that address, in the same tab: to sign in elsewhere, for example. What leads back is
     * {@link org.ejournal.plugin.host.Host#screenAddress}.
     *
     * @param address an absolute {@code http} or {@code https} address; a host refuses any other
     */
    record Leave(URI address) implements Outcome {}

    /**
     * A file that the browser saves; the window stays as it is (AH-20).
     *
     * @param name the file's name with its ending; a host replaces characters that file systems do not take
     * @param mediaType what it holds, such as {@code text/csv;charset=utf-8}
     * @param content its bytes, 16 MiB at most
     */
    record Download(String name, String mediaType, byte[] content) implements Outcome {
        /** Copies the bytes. */
        public Download {
            content = content.clone();
        }

        /** Returns a copy of the bytes. */
        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * A question above the window. Each answer sends its own action with the same input; an empty action only puts the
     * question away, with nothing lost.
     *
     * @param title what it is about
     * @param text the question
     * @param answers the buttons
     */
    record Ask(String title, String text, List<Answer> answers) implements Outcome {
        /** Copies the list. */
        public Ask {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer to a question.
     *
     * @param label what stands on the button, such as «Да»
     * @param action the action to send; empty to go back
     * @param weight how much it stands out
     */
    record Answer(String label, String action, Control.Weight weight) {}
}
