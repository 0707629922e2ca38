package org.ejournal.plugin.ui;

/** How a text is meant; the host chooses colour and sign, never colour alone. */
public enum Tone {
    /** Nothing special. */
    PLAIN,
    /** Worth knowing. */
    INFO,
    /** It went well. */
    SUCCESS,
    /** It needs somebody's eye. */
    WARNING,
    /** It did not work. */
    ERROR
}
