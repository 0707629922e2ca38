package org.ejournal.sferum.account.register.match;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejournal.sferum.screen.Spelling;

/** Reads what people write for an account: its number, the number with «id» before it, or the address of its page. */
final class AccountId {
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:https?://)?(?:(?:m\\.|www\\.)?vk\\.(?:com|ru)/)?(?:id)?([1-9][0-9]{0,17})/?");

    /** «123 456 789», as spreadsheets show large numbers. */
    private static final Pattern IN_THREES = Pattern.compile("[1-9][0-9]{0,2}(?: [0-9]{3})+");

    private AccountId() {}

    static Optional<String> read(String text) {
        String tidy = Spelling.tidy(text);
        Matcher matcher = NUMBER.matcher(IN_THREES.matcher(tidy).matches() ? tidy.replace(" ", "") : tidy);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
