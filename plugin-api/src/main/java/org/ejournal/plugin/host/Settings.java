package org.ejournal.plugin.host;

import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * Keeps a plugin's settings as text by name; each plugin sees its own only. Nothing here is secret to the host's
 * operator: a plugin encrypts what must not be read (see {@link Secrets}).
 */
public interface Settings {
    /** Returns the settings that the operator has given the plugin for the whole installation; changed by a restart. */
    Map<String, String> installation();

    /** Returns the organisation's settings; empty for one that never changed any. */
    Map<String, String> of(OrganisationId organisation);

    /**
     * Sets the named values and keeps the others, all or nothing, durable on return. An empty value removes the setting.
     */
    void change(OrganisationId organisation, Map<String, String> values);

    /**
     * Sets a value where it still is what the caller has read, so that nothing is lost that somebody else has set
     * meanwhile.
     *
     * @param before what was read; not empty
     * @param after the new value; not empty
     * @return whether it was set
     */
    boolean replace(OrganisationId organisation, String name, String before, String after);

    /**
     * Sets values as {@link #change} does where one of the organisation's settings still is what the caller has read, and
     * none where it is not: what somebody else has set meanwhile is not mixed with them.
     *
     * <pre>{@code
     * // takes a proposal over, unless it has been replaced by another one
     * settings.changeWhere(organisation, "proposal", "42", Map.of("greeting", "Доброе утро", "proposal", ""));
     * }</pre>
     *
     * @param name the setting that must not have changed; it may be among the values
     * @param before what was read of it; not empty
     * @return whether they were set
     */
    boolean changeWhere(OrganisationId organisation, String name, String before, Map<String, String> values);
}
