package org.ejournal.simulator.vk.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.TokenKind;

/**
 * All methods by name, and what is checked before any of them works: the kind of token, its rights, the parameters.
 *
 * <p>A method that VK's schema has and that is not built yet is refused with 33, one that nobody knows with 3.
 */
public final class Methods {
    static final Set<String> ALL_RIGHTS = Set.of("messages", "manage");

    private final MethodCatalogue catalogue;
    private final Traffic traffic;
    private final CallFaults faults;
    private final Map<String, ApiMethod> built = new HashMap<>();

    public Methods(
            MethodCatalogue catalogue,
            Traffic traffic,
            CallFaults faults,
            ChatMethods chats,
            MemberMethods members,
            ConversationMethods conversations,
            InviteMethods invites,
            SendMethods sending,
            UserMethods users,
            GroupMethods groups,
            CallbackMethods callbacks,
            VideoCallMethods calls) {
        this.catalogue = catalogue;
        this.traffic = traffic;
        this.faults = faults;
        built.putAll(chats.methods());
        built.putAll(members.methods());
        built.putAll(conversations.methods());
        built.putAll(invites.methods());
        built.putAll(sending.methods());
        built.putAll(users.methods());
        built.putAll(groups.methods());
        built.putAll(callbacks.methods());
        built.putAll(calls.methods());
    }

    /** Makes one call, on its own or from within an {@code execute}. */
    Object call(String name, Map<String, String> given, AccessToken token, Version version) {
        MethodShape shape = catalogue.method(name).orElseThrow(() -> VkRefusal.of(VkRefusal.UNKNOWN_METHOD));
        traffic.call(name, token.ownerId());
        checkKind(shape, token);
        checkRights(shape, token);
        Parameters parameters = Parameters.checked(shape, given);
        checkGroup(shape, parameters, token);
        ApiMethod method = built.get(name);
        if (method == null) {
            throw VkRefusal.of(VkRefusal.NOT_IMPLEMENTED);
        }
        return method.answer(new Call(name, token, version, faults.strikeCall(name, parameters, given, token)));
    }

    private static void checkKind(MethodShape shape, AccessToken token) {
        if (shape.tokens().contains(token.kind())) {
            return;
        }
        throw token.kind() == TokenKind.GROUP
                ? VkRefusal.of(VkRefusal.GROUP_AUTHORIZATION, "method is unavailable with group auth.")
                : VkRefusal.of(VkRefusal.AUTHORIZATION, "method is unavailable with user auth.");
    }

    private static void checkRights(MethodShape shape, AccessToken token) {
        if (shape.section().equals("messages") && !token.rights().contains("messages")) {
            throw VkRefusal.of(VkRefusal.ACCESS_DENIED, "no access to call this method");
        }
    }

    /** In {@code messages}, {@code group_id} names the community one acts for; nobody acts for another's here. */
    private static void checkGroup(MethodShape shape, Parameters parameters, AccessToken token) {
        boolean actingFor =
                shape.section().equals("messages") && !shape.required().contains("group_id");
        if (!actingFor || !parameters.has("group_id") || parameters.number("group_id") == 0) {
            return;
        }
        if (parameters.number("group_id") != -token.ownerId()) {
            throw VkRefusal.of(VkRefusal.ACCESS_DENIED, "no access to this group");
        }
    }
}
