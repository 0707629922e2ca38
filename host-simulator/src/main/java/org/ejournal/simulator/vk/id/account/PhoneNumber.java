package org.ejournal.simulator.vk.id.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Russian mobile phone number.
 *
 * @param digits eleven, the first of which is 7
 */
public record PhoneNumber(String digits) {
    private static final Pattern WRITTEN = Pattern.compile("\\+?[\\d\\s().-]+");
    private static final Pattern MOBILE = Pattern.compile("[78]?(9\\d{9})");
    private static final Pattern PARTS = Pattern.compile("7(\\d{3})(\\d{3})(\\d{2})(\\d{2})");

    /** Reads a number as people write it: {@code +7 952 111-11-11}, {@code 8 (952) 1111111}, {@code 9521111111}. */
    public static Optional<PhoneNumber> read(String text) {
        if (!WRITTEN.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(MOBILE.matcher(text.replaceAll("\\D", "")))
                .filter(Matcher::matches)
                .map(matcher -> new PhoneNumber("7" + matcher.group(1)));
    }

    /** Returns it as pages show it: {@code +7 952 111-11-11}. */
    public String shown() {
        return PARTS.matcher(digits).replaceFirst("+7 $1 $2-$3-$4");
    }

    /** Returns it with most of it hidden: {@code +7 952 ***-**-11}. */
    public String masked() {
        return PARTS.matcher(digits).replaceFirst("+7 $1 ***-**-$4");
    }
}
