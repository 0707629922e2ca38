package org.ejournal.sferum.rules;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses a profile that contradicts itself, so that the engine never meets one. */
final class ProfileCheck {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}?");

    private static final int LONGEST_REST = 3650;

    private ProfileCheck() {}

    static void check(
            String id, Map<ChatKind, ChatRule> chats, boolean membersEditable, Map<Creator, Set<ChatKind>> creators) {
        require(id.matches("[a-z0-9][a-z0-9-]*"), "id", "«" + id + "» is not made of a-z, 0-9 and hyphens");
        chats.forEach((kind, rule) -> check(kind, rule, "chats." + kind + '.'));
        chats.forEach((kind, rule) -> require(
                membersEditable || rule.pickable().isEmpty(),
                "chats." + kind + ".pickable",
                "nobody can be picked while membersEditable is false"));
        creators.forEach((creator, kinds) -> require(
                chats.keySet().containsAll(kinds), "creators." + creator, "names a kind that chats does not have"));
    }

    static void checkClosedTitle(String id, String closedTitle) {
        require(
                closedTitle.contains("{title}") && !closedTitle.equals("{title}"),
                "closedTitle",
                "the title of a closed chat in " + id + " must hold {title} and say more than that");
    }

    static void checkRest(int days) {
        require(
                days >= 0 && days <= LONGEST_REST,
                "deletedChatsRestDays",
                "0 to " + LONGEST_REST + " days are possible");
    }

    private static void check(ChatKind kind, ChatRule rule, String path) {
        require(
                kind != ChatKind.OTHER || rule.automatic() == Automatic.NEVER,
                path + "automatic",
                "no rule can make chats of this kind");
        require(
                rule.automatic() == Automatic.NEVER || !rule.title().isBlank(),
                path + "title",
                "a chat made by the rules needs a title");
        checkPlaces(kind, rule.title(), path + "title");
        checkSources(kind, rule.members(), path + "members");
        checkSources(kind, rule.admins(), path + "admins");
    }

    private static void checkPlaces(ChatKind kind, String title, String field) {
        for (Matcher place = PLACE.matcher(title); place.find(); ) {
            require(
                    places(kind).contains(place.group()),
                    field,
                    "«" + place.group() + "» is not a place that this kind can fill");
        }
    }

    private static Set<String> places(ChatKind kind) {
        return switch (kind) {
            case STAFF, OTHER -> Set.of();
            case CLASS, PARENTS -> Set.of("{class}");
            case SUBJECT -> Set.of("{class}", "{subject}");
        };
    }

    private static void checkSources(ChatKind kind, Set<Source> sources, String field) {
        for (Source source : sources) {
            require(source.fits(kind), field, source + " cannot be asked for a chat of this kind");
        }
    }

    private static void require(boolean holds, String field, String what) {
        if (!holds) {
            throw new InvalidProfileException(field, what);
        }
    }
}
