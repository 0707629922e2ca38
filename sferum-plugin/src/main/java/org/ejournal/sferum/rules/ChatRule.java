package org.ejournal.sferum.rules;

import java.util.Set;

/**
 * The rule for the chats of one kind.
 *
 * @param automatic whether the rules make such chats
 * @param title the title, with the places {@code {class}} and {@code {subject}} where the kind has them; for a kind made
 *     by hand the name that a form proposes, possibly empty
 * @param type the type's label in forms and filters, such as «Предмет»
 * @param typeInLists the type's label in lists, such as «Предметный чат»
 * @param members where its members come from
 * @param admins where its admins come from; an admin is a member too
 * @param pickable the parties whose people may be put in by hand
 */
public record ChatRule(
        Automatic automatic,
        String title,
        String type,
        String typeInLists,
        Set<Source> members,
        Set<Source> admins,
        Set<Party> pickable) {
    /** Copies the sets. */
    public ChatRule {
        members = Enums.copy(Source.class, members);
        admins = Enums.copy(Source.class, admins);
        pickable = Enums.copy(Party.class, pickable);
    }

    String title(String className, String subject) {
        return title.replace("{class}", className).replace("{subject}", subject);
    }
}
