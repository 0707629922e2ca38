package org.ejournal.simulator.vk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.vk.id.account.DemoData;
import org.ejournal.simulator.vk.id.oauth.TokenCount;
import tools.jackson.databind.JsonNode;

/** A local VK with a service that is registered with VK ID, and accounts of each sort. */
final class RunningId implements AutoCloseable {
    static final String ANNAS_PHONE = "79000000101";
    static final String BORIS_PHONE = "79000000102";
    static final String FREE_PHONE = "79520000007";
    static final String NEW_PHONE = "79990000009";

    final RunningVk vk;

    RunningId(Path directory) {
        this(new RunningVk(directory));
    }

    RunningId(RunningVk vk) {
        this.vk = vk;
        vk.vk.world().client(IdVisitor.CLIENT, "БАРС.Электронная школа", List.of(IdVisitor.BACK));
        vk.vk.world().account(FREE_PHONE, "Free@Example.org", DemoData.PASSWORD);
    }

    IdVisitor visitor() {
        return new IdVisitor(vk.vk.address());
    }

    /** The newest code that came to a phone. */
    String code(String phone) {
        return codes(phone).get(0).get("code").asString();
    }

    JsonNode codes(String phone) {
        return vk.group.get("/local/id/messages?number=" + phone);
    }

    /** Somebody of the demo who has signed in and stands before «Выберите профиль». */
    IdVisitor signedIn(String phone, String... authorize) {
        IdVisitor visitor = visitor().authorize(authorize).signIn(phone, DemoData.PASSWORD);
        return visitor.send("/id/code", "code", code(phone));
    }

    /** What the service gets when somebody of the demo says yes. */
    Map<String, String> agreed(String phone, String... authorize) {
        return signedIn(phone, authorize).send("/id/profile").send("/id/check").returned();
    }

    /** Exchanges what came back for tokens; fields given here stand in place of the usual ones. */
    JsonNode exchange(Map<String, String> returned, String... namesAndValues) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", returned.get("code"));
        form.put("code_verifier", IdVisitor.VERIFIER);
        form.put("redirect_uri", IdVisitor.BACK);
        form.put("client_id", IdVisitor.CLIENT);
        form.put("device_id", returned.get("device_id"));
        form.put("state", IdVisitor.STATE);
        return post("auth", form, namesAndValues);
    }

    /** Exchanges a refresh token. */
    JsonNode refresh(JsonNode tokens, Map<String, String> returned, String... namesAndValues) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", tokens.get("refresh_token").asString());
        form.put("client_id", IdVisitor.CLIENT);
        form.put("device_id", returned.get("device_id"));
        form.put("state", IdVisitor.STATE);
        return post("auth", form, namesAndValues);
    }

    /** Asks something with a token. */
    JsonNode ask(String method, String parameter, JsonNode token) {
        return post(method, IdVisitor.fields("client_id", IdVisitor.CLIENT, parameter, token.asString()));
    }

    JsonNode post(String method, Map<String, String> form, String... namesAndValues) {
        form.putAll(IdVisitor.fields(namesAndValues));
        return vk.group.post("/oauth2/" + method, form);
    }

    /** Uses a token as a key to the API. */
    VkClient client(JsonNode token) {
        return new VkClient(vk.vk.address(), token.asString());
    }

    TokenCount alive(long person) {
        return vk.vk.idTokens(person);
    }

    void pass(Duration time) {
        vk.clock.advance(time);
    }

    @Override
    public void close() {
        vk.close();
    }
}
