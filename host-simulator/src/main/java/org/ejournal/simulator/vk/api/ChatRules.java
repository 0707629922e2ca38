package org.ejournal.simulator.vk.api;

import java.util.Map;

/**
 * Who may do what in every chat of the local VK.
 *
 * <p>VK lets an owner change each of these; the defaults of a chat made by a community are not published. Here every
 * member may invite, and administrators do the rest, which is what a community that keeps a chat relies upon.
 */
final class ChatRules {
    private static final String ALL = "all";
    private static final String ADMINS = "owner_and_admins";

    /** In the words of {@code chat_settings.permissions}. */
    static final Map<String, Object> PERMISSIONS = Json.object(
            "invite", ALL,
            "change_info", ADMINS,
            "change_pin", ADMINS,
            "use_mass_mentions", ALL,
            "see_invite_link", ADMINS,
            "call", ALL,
            "change_admins", ADMINS);

    /** In the words of {@code chat_restrictions}. */
    static final Map<String, Object> RESTRICTIONS = Json.object(
            "admins_promote_users", true,
            "only_admins_edit_info", true,
            "only_admins_edit_pin", true,
            "only_admins_invite", false,
            "only_admins_kick", true);

    private ChatRules() {}
}
