package org.ejournal.simulator.journal;

import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Says who asks the journal, afresh for every request. */
@Component
class Sessions {
    private final Viewers viewers;
    private final SchoolRoster roster;

    Sessions(Viewers viewers, SchoolRoster roster) {
        this.viewers = viewers;
        this.roster = roster;
    }

    Session of(Authentication person) {
        return of(viewers.of(person));
    }

    Session of(Visitor visitor) {
        return new Session(
                visitor,
                new Register(roster.snapshot(visitor.account().organisation().id())));
    }
}
