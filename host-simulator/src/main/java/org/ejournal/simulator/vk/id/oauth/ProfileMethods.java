package org.ejournal.simulator.vk.id.oauth;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.vk.id.Secrets;
import org.ejournal.simulator.vk.id.account.PhoneNumber;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.IdGrant;
import org.ejournal.simulator.vk.store.IdMemory;
import org.ejournal.simulator.vk.store.IdProfile;
import org.ejournal.simulator.vk.store.IdToken;
import org.jspecify.annotations.Nullable;

/** {@code /oauth2/user_info}, {@code public_info}, {@code revoke}, {@code logout}. */
final class ProfileMethods {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final IdMemory memory;
    private final Clock clock;

    ProfileMethods(IdMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    Map<String, Object> userInfo(Asked asked) {
        IdGrant grant = grant(asked, "access_token", IdToken.Kind.ACCESS, OauthRefusal.INVALID_TOKEN);
        IdProfile profile = profile(grant);
        IdAccount account = account(profile);
        List<String> scope = List.of(grant.scope().split(" "));
        Map<String, Object> user = named(
                profile,
                profile.person().lastName(),
                scope.contains(AuthorizeRequest.PHONE) ? account.phone() : null,
                scope.contains(AuthorizeRequest.MAIL) ? account.mail() : null);
        user.put("sex", profile.sex());
        LocalDate birthday = profile.birthday();
        if (birthday != null) {
            user.put("birthday", DATE.format(birthday));
        }
        user.put("verified", false);
        return Map.of("user", user);
    }

    Map<String, Object> publicInfo(Asked asked) {
        IdProfile profile = profile(grant(asked, "id_token", IdToken.Kind.IDENTITY, OauthRefusal.INVALID_ID_TOKEN));
        IdAccount account = account(profile);
        String letter = profile.person().lastName().replaceFirst("(?s)^(.).*", "$1.");
        return Map.of(
                "user", named(profile, letter, new PhoneNumber(account.phone()).masked(), masked(account.mail())));
    }

    Map<String, Object> revoke(Asked asked) {
        IdGrant grant = grant(asked, "access_token", IdToken.Kind.ACCESS, OauthRefusal.INVALID_TOKEN);
        memory.tokens().endAll(grant.clientId(), grant.userId());
        return Map.of("response", 1);
    }

    Map<String, Object> logout(Asked asked) {
        IdGrant grant = grant(asked, "access_token", IdToken.Kind.ACCESS, OauthRefusal.INVALID_TOKEN);
        memory.tokens().endOfGrant(grant.id());
        return Map.of("response", 1);
    }

    private IdGrant grant(Asked asked, String parameter, IdToken.Kind kind, String otherwise) {
        return memory.tokens()
                .alive(Secrets.hash(asked.needed(parameter)), kind, clock.instant())
                .flatMap(token -> memory.grants().grant(token.grantId()))
                .filter(known -> known.clientId().equals(asked.text("client_id")))
                .orElseThrow(() -> new OauthRefusal(otherwise, parameter + " is missing or invalid"));
    }

    private IdProfile profile(IdGrant grant) {
        return memory.accounts()
                .profile(grant.userId())
                .orElseThrow(() -> new OauthRefusal(OauthRefusal.ACCESS_DENIED, "user is deleted"));
    }

    private IdAccount account(IdProfile profile) {
        return memory.accounts()
                .account(profile.accountId())
                .orElseThrow(() -> new OauthRefusal(OauthRefusal.ACCESS_DENIED, "user is deleted"));
    }

    /** Here the id is a text, in the token's answer it is a number: so it is with VK (vk.md section 4.2). */
    private static Map<String, Object> named(
            IdProfile profile, String lastName, @Nullable String phone, @Nullable String mail) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("user_id", String.valueOf(profile.person().id()));
        user.put("first_name", profile.person().firstName());
        user.put("last_name", lastName);
        if (phone != null) {
            user.put("phone", phone);
        }
        if (mail != null) {
            user.put("email", mail);
        }
        return user;
    }

    private static @Nullable String masked(@Nullable String mail) {
        return mail == null ? null : mail.replaceFirst("(?<=^.)[^@]*", "***");
    }
}
