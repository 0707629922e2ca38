package org.ejournal.sferum.rules;

import org.ejournal.plugin.roster.ClassId;

/**
 * What makes a chat the same chat: its kind and the roster's ids, never a name. A class that is renamed or moved to the
 * next year keeps its chats (CH-6), and two classes of one name have chats of their own. Unique in an organisation.
 *
 * @param kind the kind
 * @param of what the chat is of, as the factory methods write it; empty for the staff chat alone
 */
public record ChatKey(ChatKind kind, String of) {
    /** Refuses a key of nothing, and a staff chat of something, with {@link IllegalArgumentException}. */
    public ChatKey {
        if (of.isBlank() != (kind == ChatKind.STAFF)) {
            throw new IllegalArgumentException("A chat of kind " + kind + " cannot be of «" + of + "»");
        }
    }

    /** Returns the key of the staff chat. */
    public static ChatKey staff() {
        return new ChatKey(ChatKind.STAFF, "");
    }

    /** Returns the key of a class's chat. */
    public static ChatKey schoolClass(ClassId schoolClass) {
        return new ChatKey(ChatKind.CLASS, schoolClass.value());
    }

    /** Returns the key of the chat of a class's parents. */
    public static ChatKey parents(ClassId schoolClass) {
        return new ChatKey(ChatKind.PARENTS, schoolClass.value());
    }

    /** Returns the key of the chat of one subject in one class, whatever the number of its subgroups. */
    public static ChatKey subject(ClassId schoolClass, String subjectId) {
        return new ChatKey(ChatKind.SUBJECT, Escape.in(schoolClass.value()) + ':' + Escape.in(subjectId));
    }

    /**
     * Reads what {@link #value} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static ChatKey parse(String value) {
        int colon = value.indexOf(':');
        return colon < 0
                ? new ChatKey(ChatKind.valueOf(value), "")
                : new ChatKey(ChatKind.valueOf(value.substring(0, colon)), value.substring(colon + 1));
    }

    /** Returns the key as text: {@code STAFF}, {@code CLASS:c-8}, {@code SUBJECT:c-8:s-2}. */
    public String value() {
        return of.isEmpty() ? kind.name() : kind.name() + ':' + of;
    }

    /** Returns {@link #value}. */
    @Override
    public String toString() {
        return value();
    }
}
