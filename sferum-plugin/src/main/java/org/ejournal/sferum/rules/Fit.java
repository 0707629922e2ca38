package org.ejournal.sferum.rules;

/** Makes names fit, whatever people have written: what is kept of them has its lengths, and no text holds a NUL. */
public final class Fit {
    private Fit() {}

    /** Returns the beginning of a text, so many UTF-16 units at most and no half of a letter, without NUL characters. */
    public static String in(int most, String text) {
        String clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        if (clean.length() <= most) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(most - 1)) ? most - 1 : most;
        return clean.substring(0, end);
    }
}
