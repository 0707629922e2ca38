package org.ejournal.sferum.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one system that people move over from, as data (requirements, section 1, and OS-6). Where the manuals
 * disagree, the difference stands in a profile and nowhere else.
 *
 * @param id the profile's id, such as {@code net-school}
 * @param name the name under which an organisation chooses it
 * @param words what it calls the things of a school
 * @param chats the rule per kind; a kind that is not there does not exist in the profile
 * @param chatAdministratorJoinsEveryChat whether the chat administrator is a member of every chat, those made by hand
 *     included
 * @param defaultChatsDeletable whether chats made by the rules may be deleted; chats made by hand always may
 * @param deletedChatsRestDays for how many days a deleted chat can be had back as it was (AH-14); 0 for never
 * @param membersEditable whether members may be added and removed by hand
 * @param creators who may make chats of which kinds by hand; nobody else may
 * @param closedTitle the title of a chat that is closed, with the place {@code {title}} for the one it had
 * @param numberedLists whether lists begin with the column «№ п/п» (CM-1)
 * @param chatTable whether there is the table «Чаты Сферум» of the chats that the rules make (CM-10)
 */
public record RuleProfile(
        String id,
        String name,
        Words words,
        Map<ChatKind, ChatRule> chats,
        boolean chatAdministratorJoinsEveryChat,
        boolean defaultChatsDeletable,
        int deletedChatsRestDays,
        boolean membersEditable,
        Map<Creator, Set<ChatKind>> creators,
        String closedTitle,
        boolean numberedLists,
        boolean chatTable) {
    /** The most characters of a chat's title. */
    public static final int LONGEST_TITLE = 255;

    /** Copies the maps; refuses what contradicts itself with {@link InvalidProfileException}. */
    public RuleProfile {
        chats = Enums.copy(ChatKind.class, chats);
        creators = Enums.copy(Creator.class, creators);
        ProfileCheck.check(id, chats, membersEditable, creators);
        ProfileCheck.checkClosedTitle(id, closedTitle);
        ProfileCheck.checkRest(deletedChatsRestDays);
    }

    /** Returns the rule for a kind; empty where the profile does not have the kind. */
    public Optional<ChatRule> rule(ChatKind kind) {
        return Optional.ofNullable(chats.get(kind));
    }

    /** Returns where all members of a kind's chats come from: its members, its admins, and who joins every chat. */
    public Set<Source> sources(ChatKind kind) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        rule(kind).ifPresent(rule -> {
            sources.addAll(rule.members());
            sources.addAll(rule.admins());
        });
        if (chatAdministratorJoinsEveryChat) {
            sources.add(Source.CHAT_ADMINISTRATOR);
        }
        return sources;
    }

    /** Returns the title of a chat that is closed (requirements, section 13), cut where it would be longer than a title. */
    public String closed(String title) {
        int room = LONGEST_TITLE - closedTitle.replace("{title}", "").length();
        String fitting = title.length() <= room ? title : Fit.in(Math.max(0, room - 1), title) + '…';
        return closedTitle.replace("{title}", fitting);
    }

    /** Returns whether the rules make the chats of a kind in an organisation that chose so. */
    public boolean makes(ChatKind kind, OrganisationChoices choices) {
        return rule(kind)
                .map(rule -> switch (rule.automatic()) {
                    case ALWAYS -> true;
                    case WHERE_SWITCHED_ON -> choices.switchedOn().contains(kind);
                    case NEVER -> false;
                })
                .orElse(false);
    }
}
