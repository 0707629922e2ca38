package org.ejournal.sferum.rules;

import java.util.regex.Pattern;
import org.ejournal.plugin.roster.ClassId;

/**
 * What makes a chat the same chat: its kind and the roster's ids, never a name. A class that is renamed or moved to the
 * next year keeps its chats (CH-6), and two classes of one name have chats of their own. Unique in an organisation.
 *
 * <p>A chat that somebody made by hand has a mark of its own in place of ids, so that it is never taken for one that the
 * rules make, and two of them may have the same title.
 *
 * @param kind the kind
 * @param of what the chat is of, as the factory methods write it; empty for the staff chat of the rules alone
 * @param byHand whether somebody made it by hand
 */
public record ChatKey(ChatKind kind, String of, boolean byHand) {
    private static final char RULE = ':';
    private static final char HAND = '+';
    private static final Pattern MARK = Pattern.compile("[A-Za-z0-9-]{1,64}");

    /** Refuses a key of nothing, a staff chat of something and an odd mark, with {@link IllegalArgumentException}. */
    public ChatKey {
        boolean fits = byHand ? MARK.matcher(of).matches() : of.isBlank() == (kind == ChatKind.STAFF);
        if (!fits) {
            throw new IllegalArgumentException("A chat of kind " + kind + " cannot be of «" + of + "»");
        }
    }

    /** Returns the key of the staff chat. */
    public static ChatKey staff() {
        return new ChatKey(ChatKind.STAFF, "", false);
    }

    /** Returns the key of a class's chat. */
    public static ChatKey schoolClass(ClassId schoolClass) {
        return new ChatKey(ChatKind.CLASS, schoolClass.value(), false);
    }

    /** Returns the key of the chat of a class's parents. */
    public static ChatKey parents(ClassId schoolClass) {
        return new ChatKey(ChatKind.PARENTS, schoolClass.value(), false);
    }

    /** Returns the key of the chat of one subject in one class, whatever the number of its subgroups. */
    public static ChatKey subject(ClassId schoolClass, String subjectId) {
        return new ChatKey(ChatKind.SUBJECT, Escape.in(schoolClass.value()) + RULE + Escape.in(subjectId), false);
    }

    /**
     * Returns the key of a chat made by hand.
     *
     * @param mark what no other chat made by hand has; letters of the Latin alphabet, digits and hyphens, 64 at most
     */
    public static ChatKey byHand(ChatKind kind, String mark) {
        return new ChatKey(kind, mark, true);
    }

    /**
     * Reads what {@link #value} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static ChatKey parse(String value) {
        int end = 0;
        while (end < value.length() && Character.isLetter(value.charAt(end))) {
            end++;
        }
        ChatKind kind = ChatKind.valueOf(value.substring(0, end));
        if (end == value.length()) {
            return new ChatKey(kind, "", false);
        }
        char separator = value.charAt(end);
        if (separator != RULE && separator != HAND) {
            throw new IllegalArgumentException("«" + value + "» is no key of a chat");
        }
        return new ChatKey(kind, value.substring(end + 1), separator == HAND);
    }

    /**
     * Returns the kind under which the chat is looked at and kept in step: {@link ChatKind#OTHER} for all that are made by
     * hand, so that nobody who has one of them made gets all chats that the rules would make of its kind.
     */
    public ChatKind scope() {
        return byHand ? ChatKind.OTHER : kind;
    }

    /** Returns the key as text: {@code STAFF}, {@code CLASS:c-8}, {@code SUBJECT:c-8:s-2}, {@code OTHER+3f2a}. */
    public String value() {
        return of.isEmpty() ? kind.name() : kind.name() + (byHand ? HAND : RULE) + of;
    }

    /** Returns {@link #value}. */
    @Override
    public String toString() {
        return value();
    }
}
