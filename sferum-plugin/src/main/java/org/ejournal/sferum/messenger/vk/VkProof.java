package org.ejournal.sferum.messenger.vk;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger.Identity;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Right;
import org.ejournal.sferum.messenger.TokenFault;
import org.ejournal.sferum.messenger.TokenFault.Part;
import org.ejournal.sferum.messenger.TokenFault.Reason;
import org.ejournal.sferum.messenger.TokenRefusedException;
import tools.jackson.databind.JsonNode;

/**
 * Finds out whose an organisation's tokens are and what they allow. Where one does not, it asks on until it knows what is
 * wrong: VK itself answers a person's token in a community's place as it answers a wrong one (vk.md section 2).
 */
final class VkProof {
    private static final int NOT_AUTHORISED = 5;
    private static final int DENIED = 15;
    private static final int EXPIRED = 1117;

    private final VkCalls calls;
    private final Connection connection;
    private final Consumer<Budget> turn;
    private final Budget community;
    private final Budget service;

    VkProof(VkCalls calls, Connection connection, Consumer<Budget> turn, Budget community, Budget service) {
        this.calls = calls;
        this.connection = connection;
        this.turn = turn;
        this.community = community;
        this.service = service;
    }

    Identity prove() {
        Set<String> rights = rights();
        proveCommunity();
        if (!rights.contains("messages")) {
            throw refused(DENIED, "the token lacks the right messages", lacks(Part.COMMUNITY_TOKEN));
        }
        return new Identity(
                String.valueOf(connection.community()),
                connection.serviceToken().isEmpty() ? "" : serviceUser(),
                rights.contains("manage") ? Set.of() : Set.of(Right.MANAGE));
    }

    private static TokenFault lacks(Part part) {
        return new TokenFault(part, Reason.LACKS_RIGHTS, Right.MESSAGES.name());
    }

    private Set<String> rights() {
        try {
            return StreamSupport.stream(
                            byCommunity("groups.getTokenPermissions", Map.of())
                                    .path("permissions")
                                    .spliterator(),
                            false)
                    .map(right -> right.path("name").asString(""))
                    .collect(Collectors.toSet());
        } catch (MessengerException e) {
            throw explained(e, Part.COMMUNITY_TOKEN, this::isAPersons);
        }
    }

    private TokenFault isAPersons(MessengerFailure failure) {
        boolean persons = answers(
                () -> byCommunity("users.get", Map.of()).path(0).path("id").asString(""));
        return new TokenFault(Part.COMMUNITY_TOKEN, persons ? Reason.A_PERSONS : reason(failure), "");
    }

    private void proveCommunity() {
        String owner = owner(byCommunity("groups.getById", Map.of()));
        if (owner.equals(String.valueOf(connection.community()))) {
            return;
        }
        boolean exists = answers(() ->
                owner(byCommunity("groups.getById", Map.of("group_id", String.valueOf(connection.community())))));
        throw refused(
                NOT_AUTHORISED,
                "the token belongs to another community",
                exists
                        ? new TokenFault(Part.COMMUNITY_TOKEN, Reason.ANOTHERS, owner)
                        : new TokenFault(Part.COMMUNITY, Reason.NO_COMMUNITY, owner));
    }

    private static String owner(JsonNode found) {
        return found.path("groups").path(0).path("id").asString("");
    }

    private String serviceUser() {
        String user;
        try {
            user = byService("users.get", Map.of()).path(0).path("id").asString("");
        } catch (MessengerException e) {
            throw explained(e, Part.SERVICE_TOKEN, failure -> new TokenFault(Part.SERVICE_TOKEN, reason(failure), ""));
        }
        if (user.isEmpty()) {
            throw refused(NOT_AUTHORISED, "the service user's token belongs to no person", nobodys());
        }
        proveMessages();
        return user;
    }

    private TokenFault nobodys() {
        String[] owner = {""};
        boolean communitys = answers(() -> owner[0] = owner(byService("groups.getById", Map.of())));
        return new TokenFault(Part.SERVICE_TOKEN, communitys ? Reason.A_COMMUNITYS : Reason.REFUSED, owner[0]);
    }

    /** VK has no question for the rights of a person's token that a server may ask, so the smallest piece of work asks. */
    private void proveMessages() {
        try {
            byService("messages.getConversations", Map.of("count", "1"));
        } catch (MessengerException e) {
            throw explained(
                    e,
                    Part.SERVICE_TOKEN,
                    failure -> failure.kind() == Kind.RIGHTS
                            ? lacks(Part.SERVICE_TOKEN)
                            : new TokenFault(Part.SERVICE_TOKEN, reason(failure), ""));
        }
    }

    private static Reason reason(MessengerFailure failure) {
        return switch (failure.code()) {
            case EXPIRED -> Reason.EXPIRED;
            case NOT_AUTHORISED -> Reason.UNKNOWN;
            default -> Reason.REFUSED;
        };
    }

    /** Trouble says nothing about a token, and one that has expired is nobody's any more. */
    private static MessengerException explained(
            MessengerException e, Part part, Function<MessengerFailure, TokenFault> why) {
        MessengerFailure failure = e.failure();
        if (failure.passing()) {
            return e;
        }
        return new TokenRefusedException(
                failure, failure.code() == EXPIRED ? new TokenFault(part, Reason.EXPIRED, "") : why.apply(failure));
    }

    private static MessengerException refused(int code, String text, TokenFault fault) {
        return new TokenRefusedException(VkErrors.failure(code, text), fault);
    }

    /** Whether a question is answered with something; trouble is no answer. */
    private static boolean answers(Supplier<String> question) {
        try {
            return !question.get().isEmpty();
        } catch (MessengerException e) {
            if (e.failure().passing()) {
                throw e;
            }
            return false;
        }
    }

    private JsonNode byCommunity(String method, Map<String, String> parameters) {
        turn.accept(community);
        return calls.call(method, connection.communityToken(), parameters).path("response");
    }

    private JsonNode byService(String method, Map<String, String> parameters) {
        turn.accept(service);
        return calls.call(method, connection.serviceToken(), parameters).path("response");
    }
}
