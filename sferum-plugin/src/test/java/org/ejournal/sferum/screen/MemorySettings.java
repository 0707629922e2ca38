package org.ejournal.sferum.screen;

import java.util.HashMap;
import java.util.Map;
import org.ejournal.plugin.host.Settings;
import org.ejournal.plugin.roster.OrganisationId;

/** Settings that are forgotten at the end of a test. */
public final class MemorySettings implements Settings {
    private final Map<OrganisationId, Map<String, String>> values = new HashMap<>();

    /** Whether nothing can be set. */
    public boolean broken;

    @Override
    public Map<String, String> installation() {
        return Map.of();
    }

    @Override
    public Map<String, String> of(OrganisationId organisation) {
        return Map.copyOf(values.getOrDefault(organisation, Map.of()));
    }

    @Override
    public void change(OrganisationId organisation, Map<String, String> changed) {
        if (broken) {
            throw new IllegalStateException("broken on demand");
        }
        Map<String, String> own = values.computeIfAbsent(organisation, any -> new HashMap<>());
        own.putAll(changed);
        own.values().removeIf(String::isEmpty);
    }

    /** Forgets what was set. */
    public void forget() {
        values.clear();
    }

    @Override
    public boolean replace(OrganisationId organisation, String name, String before, String after) {
        return values.computeIfAbsent(organisation, any -> new HashMap<>()).replace(name, before, after);
    }

    @Override
    public boolean changeWhere(OrganisationId organisation, String name, String before, Map<String, String> changed) {
        boolean still = before.equals(of(organisation).get(name));
        if (still) {
            change(organisation, changed);
        }
        return still;
    }
}
