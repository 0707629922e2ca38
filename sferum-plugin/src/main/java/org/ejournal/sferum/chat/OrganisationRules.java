package org.ejournal.sferum.chat;

import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.rules.OrganisationChoices;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;

/** Finds the rules of the organisation that a viewer is working in. */
public class OrganisationRules {
    private final OrganisationConfigs configs;
    private final Profiles profiles;

    OrganisationRules(OrganisationConfigs configs, Profiles profiles) {
        this.configs = configs;
        this.profiles = profiles;
    }

    /** Returns the rules and what the organisation chose among those that they leave open. */
    public Chosen of(Viewer viewer) {
        OrganisationConfig config = configs.of(viewer.organisation());
        return new Chosen(profiles.get(config.profile()), config.choices());
    }

    /**
     * An organisation's rules.
     *
     * @param profile its profile
     * @param choices what it chose within that
     */
    public record Chosen(RuleProfile profile, OrganisationChoices choices) {}
}
