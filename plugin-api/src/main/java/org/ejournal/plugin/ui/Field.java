package org.ejournal.plugin.ui;

import java.util.List;

/**
 * A control of a form or a filter of a table. When a person changes one, the host asks the screen to show itself again
 * with the new input: that is how one field depends on another, with no script of the plugin's (CM-4, VC-2).
 */
public sealed interface Field {
    /** Returns the name under which the value stands in {@link Input}. */
    String name();

    /** Returns what people see beside the control. */
    String label();

    /** Returns advice shown with the control; empty for none. */
    String hint();

    /** Returns what is wrong with the value and what to do about it; empty where it is right. */
    String error();

    /**
     * A line of text.
     *
     * @param value what it holds
     * @param maxLength how many characters it takes
     * @param enabled whether a person can change it
     */
    record Text(String name, String label, String hint, String error, String value, int maxLength, boolean enabled)
            implements Field {}

    /**
     * A day, typed or picked in a calendar.
     *
     * @param value the day as {@code 2026-11-23} (ISO 8601); empty for none
     * @param enabled whether a person can change it
     */
    record Date(String name, String label, String hint, String error, String value, boolean enabled) implements Field {}

    /**
     * Something that is found in a window of its own: it shows what was chosen there, with a button that leads there. That
     * window brings the choice under the field's name ({@link Outcome.Bring}).
     *
     * @param value what is sent; empty for nothing chosen
     * @param shown what people see of it
     * @param action what the button beside it sends as {@link ActionRequest#action}
     * @param choose what stands on that button
     * @param enabled whether a person can change it
     */
    record Lookup(
            String name,
            String label,
            String hint,
            String error,
            String value,
            String shown,
            String action,
            String choose,
            boolean enabled)
            implements Field {}

    /**
     * Several lines of text, such as a list that is pasted in.
     *
     * @param value what it holds; a line feed starts a new line
     * @param maxLength how many characters it takes
     */
    record Lines(String name, String label, String hint, String error, String value, int maxLength) implements Field {}

    /**
     * A value that can be written and never read back, such as a token (OS-2).
     *
     * @param set whether there is one now; sending nothing keeps it
     */
    record Secret(String name, String label, String hint, String error, boolean set) implements Field {}

    /**
     * A file of the person's own. Its bytes stand in {@link Input} as {@link Input#file} reads them and its name under
     * {@code name.name}; a host keeps a chosen file while the screen shows itself again.
     *
     * @param fileName the name of the file that is chosen; empty for none
     * @param endings which files are offered, such as {@code .csv}; empty for all
     * @param maxBytes how large it may be, 1 MiB at most; a host refuses a larger one with a message at the field
     */
    record File(
            String name, String label, String hint, String error, String fileName, List<String> endings, int maxBytes)
            implements Field {
        /** Copies the list. */
        public File {
            endings = List.copyOf(endings);
        }
    }

    /**
     * One of several values.
     *
     * @param options what can be chosen
     * @param value the chosen option's value; one that is not offered shows as nothing chosen
     * @param enabled whether a person can change it
     */
    record Choice(
            String name, String label, String hint, String error, List<Option> options, String value, boolean enabled)
            implements Field {
        /** Copies the list. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * Any number of several values, each with a tick box.
     *
     * @param options what can be ticked
     * @param values the ticked options' values
     */
    record Ticks(String name, String label, String hint, String error, List<Option> options, List<String> values)
            implements Field {
        /** Copies the lists. */
        public Ticks {
            options = List.copyOf(options);
            values = List.copyOf(values);
        }
    }

    /**
     * A value that the screen carries along unseen, since it has no memory of its own: what was chosen on other pages, or
     * what was there when the person began. It comes back with every request, and a person can read and change it like any
     * input.
     *
     * @param value what it holds; line feeds are kept
     */
    record Hidden(String name, String value) implements Field {
        @Override
        public String label() {
            return "";
        }

        @Override
        public String hint() {
            return "";
        }

        @Override
        public String error() {
            return "";
        }
    }

    /** Makes an enabled line of text without hint or error. */
    static Text text(String name, String label, String value) {
        return new Text(name, label, "", "", value, 255, true);
    }

    /** Makes an enabled choice without hint or error. */
    static Choice choice(String name, String label, List<Option> options, String value) {
        return new Choice(name, label, "", "", options, value, true);
    }
}
