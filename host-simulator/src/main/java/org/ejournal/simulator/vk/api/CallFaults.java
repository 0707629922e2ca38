package org.ejournal.simulator.vk.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.simulator.vk.fault.Deed;
import org.ejournal.simulator.vk.fault.Deed.Refusal;
import org.ejournal.simulator.vk.fault.Deed.RefusedPerson;
import org.ejournal.simulator.vk.fault.Interference;
import org.ejournal.simulator.vk.store.AccessToken;

/** Lets the faults that are switched on strike requests and single calls. */
public final class CallFaults {
    private static final String CREATE = "messages.createChat";
    private static final Set<String> ADDING = Set.of(CREATE, "messages.addChatUser");

    private final Interference faults;
    private final Traffic traffic;

    public CallFaults(Interference faults, Traffic traffic) {
        this.faults = faults;
        this.traffic = traffic;
    }

    /** Refuses a whole request that a fault strikes. */
    void strikeRequest(String method, Map<String, String> given, AccessToken token) {
        if (!faults.isQuiet()) {
            faults.ofRequest(method, given.getOrDefault("code", ""), token)
                    .ifPresent(refusal -> refuse(method, refusal, given));
        }
    }

    /** Refuses a call that a fault strikes, or gives it back without those whom nobody can add. */
    Parameters strikeCall(String method, Parameters parameters, Map<String, String> given, AccessToken token) {
        // What people do on the messenger's pages comes without a token, and nothing strikes them.
        if (faults.isQuiet() || token.token().isEmpty()) {
            return parameters;
        }
        faults.ofCall(method, token).ifPresent(refusal -> refuse(method, refusal, given));
        return ADDING.contains(method) ? withoutRefused(method, parameters, token) : parameters;
    }

    private void refuse(String method, Refusal refusal, Map<String, String> given) {
        if (refusal.code() == Deed.CAPTCHA && Captcha.isSolvedIn(given)) {
            return;
        }
        traffic.struck(method);
        throw VkRefusal.of(refusal.code(), refusal.detail());
    }

    private Parameters withoutRefused(String method, Parameters parameters, AccessToken token) {
        Set<Long> wanted = new HashSet<>(parameters.numbers("user_ids"));
        if (!method.equals(CREATE)) {
            wanted.add(parameters.number("user_id", 0));
        }
        List<RefusedPerson> refused = faults.ofPeople(method, token, wanted::contains);
        if (refused.isEmpty()) {
            return parameters;
        }
        traffic.struck(method);
        for (RefusedPerson person : refused) {
            if (person.whole() || !method.equals(CREATE)) {
                throw VkRefusal.of(person.code());
            }
        }
        return parameters.without(
                "user_ids", refused.stream().map(RefusedPerson::person).collect(Collectors.toSet()));
    }
}
