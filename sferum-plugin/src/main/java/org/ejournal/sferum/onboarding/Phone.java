package org.ejournal.sferum.onboarding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Russian mobile phone numbers, however they are written. */
final class Phone {
    private static final Pattern WRITTEN = Pattern.compile("[0-9+() \\u00A0.‐-―-]{10,40}");
    private static final Pattern NUMBER = Pattern.compile("(?:7|8)?(9\\d\\d)(\\d{3})(\\d\\d)(\\d\\d)");

    private Phone() {}

    /** Returns the number as {@code +7 912 345-67-89}; empty where it is none. */
    static Optional<String> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(written.replaceAll("[^0-9]", ""));
        return number.matches()
                ? Optional.of(
                        "+7 %s %s-%s-%s".formatted(number.group(1), number.group(2), number.group(3), number.group(4)))
                : Optional.empty();
    }
}
