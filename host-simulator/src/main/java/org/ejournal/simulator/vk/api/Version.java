package org.ejournal.simulator.vk.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code v} of a request.
 *
 * <p>VK names the second half by its number, so 5.81 is older than 5.199.
 */
record Version(int major, int minor) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,6})");

    static Version parse(String text) {
        Matcher version = FORM.matcher(text.strip());
        if (!version.matches()) {
            throw VkRefusal.of(
                    VkRefusal.INVALID_REQUEST,
                    "v is required. Version param should be passed as \"v\". \"version\" param is invalid and not"
                            + " supported.");
        }
        return new Version(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)));
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }

    boolean isBefore(int otherMajor, int otherMinor) {
        return major < otherMajor || (major == otherMajor && minor < otherMinor);
    }
}
