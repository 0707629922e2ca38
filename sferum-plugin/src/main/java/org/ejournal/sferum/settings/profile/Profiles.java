package org.ejournal.sferum.settings.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.sferum.rules.RuleProfile;

/**
 * The rule profiles that an organisation may choose from (OS-6).
 *
 * @param all the profiles in the order in which a choice shows them, each id once
 */
public record Profiles(List<RuleProfile> all) {
    /** Copies the list. */
    public Profiles {
        all = List.copyOf(all);
    }

    /** Returns the profile with the id; empty where there is none. */
    public Optional<RuleProfile> find(String id) {
        return all.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /**
     * Returns the profile with the id.
     *
     * @throws UnknownProfileException where there is none
     */
    public RuleProfile get(String id) {
        return find(id).orElseThrow(() -> new UnknownProfileException(
                id, all.stream().map(RuleProfile::id).toList()));
    }

    /** Returns these with others: one of a known id takes that one's place, a new one comes last. */
    Profiles with(List<RuleProfile> others) {
        Map<String, RuleProfile> byId = new LinkedHashMap<>();
        Stream.concat(all.stream(), others.stream()).forEach(profile -> byId.put(profile.id(), profile));
        return new Profiles(List.copyOf(byId.values()));
    }
}
