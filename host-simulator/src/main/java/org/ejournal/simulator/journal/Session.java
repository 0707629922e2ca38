package org.ejournal.simulator.journal;

import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.desktop.visitor.Visitor;

/**
 * A request of one person to the journal.
 *
 * @param visitor who it is
 * @param register the people of the organisation where they work or learn
 */
record Session(Visitor visitor, Register register) {
    OrganisationId organisation() {
        return visitor.account().organisation().id();
    }

    PersonId person() {
        return visitor.account().person();
    }

    /** Returns whether the person keeps the whole timetable and sees every lesson. */
    boolean keeps() {
        return visitor.administersOrganisation();
    }

    /** Returns whether the person has lessons to teach, or keeps the journal. */
    boolean teaches() {
        return keeps() || register.works(person());
    }
}
