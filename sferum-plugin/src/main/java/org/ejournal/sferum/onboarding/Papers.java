package org.ejournal.sferum.onboarding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.sferum.onboarding.docx.Paragraph;
import org.ejournal.sferum.onboarding.docx.WordFile;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * Makes the papers of the organisation that a viewer is working in. Asks for {@link Permission#CHANGE_SETTINGS} in every
 * method, and keeps nothing of what it is given.
 */
class Papers {
    private final Rights rights;
    private final OrganisationConfigs configs;
    private final Roster roster;
    private final Clock clock;

    Papers(Rights rights, OrganisationConfigs configs, Roster roster, Clock clock) {
        this.rights = rights;
        this.configs = configs;
        this.roster = roster;
        this.clock = clock;
    }

    /** Returns what is known of the organisation already. */
    Applicant known(Viewer viewer) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return Applicant.known(
                snapshot(viewer.organisation()),
                configs.of(viewer.organisation()).chatAdministrator());
    }

    private Optional<RosterSnapshot> snapshot(OrganisationId organisation) {
        try {
            return Optional.of(roster.snapshot(organisation));
        } catch (RosterUnavailableException silent) {
            return Optional.empty();
        }
    }

    /** Returns the text of the mail. */
    String mail(Viewer viewer, Applicant entered, Words words) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return new Letters(words, clock, entered).mail();
    }

    /** Returns the application, of what was found to be right. */
    Outcome application(Viewer viewer, Applicant entered, Words words) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return file(words.say("papers.application.file"), new Letters(words, clock, entered).application());
    }

    /** Returns the draft of the order, of what was found to be right. */
    Outcome order(Viewer viewer, Applicant entered, Words words) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return file(words.say("papers.order.file"), new Letters(words, clock, entered).order());
    }

    private static Outcome file(String name, List<Paragraph> text) {
        return new Outcome.Download(name + WordFile.ENDING, WordFile.MEDIA_TYPE, WordFile.write(text));
    }
}
