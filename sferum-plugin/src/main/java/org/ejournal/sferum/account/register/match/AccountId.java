package org.ejournal.sferum.account.register.match;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people write for an account: its number, the number with «id» before it, or the address of its page. */
final class AccountId {
    private static final Pattern NUMBER =
            Pattern.compile("(?:https?://)?(?:(?:m\\.)?vk\\.(?:com|ru)/)?(?:id)?([1-9][0-9]{0,17})/?");

    private AccountId() {}

    static Optional<String> read(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
