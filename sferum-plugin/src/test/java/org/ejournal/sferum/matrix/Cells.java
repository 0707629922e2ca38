package org.ejournal.sferum.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ejournal.plugin.ui.Input;

/** The cells of the matrix of one role: what it is given where, and what of that is wrong. */
final class Cells {
    private final Asking asking;
    private final TwoSchools schools;
    private final Role role;
    private final List<String> wrong = new ArrayList<>();

    Cells(Asking asking, Role role) {
        this.asking = asking;
        this.schools = asking.schools();
        this.role = role;
    }

    List<String> wrong() {
        return wrong;
    }

    /** Asks for each action on the thing, with what the page of somebody who may do everything would send. */
    void check(String screen, Thing thing, Set<String> actions) {
        Set<String> all = new TreeSet<>(actions);
        all.add(Declared.SHOW);
        for (String action : all) {
            Need need = Declared.need(screen, action).orElse((rights, ties) -> false);
            if (role.may(need, thing)) {
                allowed(screen, thing, action);
            } else {
                denied(screen, thing, action);
            }
        }
    }

    /** Whoever may do something may still not do it with what only another's page shows. */
    private void allowed(String screen, Thing thing, String action) {
        Given given = asking.ask(role.viewer(), thing.on(screen), action);
        if (given.refused()) {
            wrong.add("%s on %s is refused".formatted(action, thing));
        }
        leaks(given, thing, action);
        leaks(asking.ask(role.viewer(), thing.on(screen), action, asking.page(screen, thing)), thing, action);
    }

    private void denied(String screen, Thing thing, String action) {
        Input page = asking.page(screen, thing);
        Given given = asking.askToKeep(role.viewer(), thing.on(screen), action, page);
        if (given.kind() == Given.Kind.SOMETHING && !isForNothing(screen, thing, action, page, given)) {
            wrong.add("%s on %s gives %.300s".formatted(action, thing, given.text()));
        }
        leaks(given, thing, action);
    }

    /** What another organisation has is answered like what nobody has. */
    private boolean isForNothing(String screen, Thing thing, String action, Input page, Given given) {
        return !role.isAtHome(thing)
                && given.equals(
                        asking.ask(role.viewer(), TwoSchools.missing(thing).on(screen), action, page));
    }

    private void leaks(Given given, Thing thing, String action) {
        boolean foreigner = role.viewer().organisation().equals(schools.other);
        if (given.text().contains(foreigner ? TwoSchools.OURS : TwoSchools.THEIRS)) {
            wrong.add("%s on %s tells of another school".formatted(action, thing));
        }
        boolean stranger = role.rights().isEmpty() && !role.chats().containsKey("CLASS:9");
        if (stranger && given.text().contains(TwoSchools.OF_ANOTHER_CLASS)) {
            wrong.add("%s on %s tells of another class".formatted(action, thing));
        }
    }
}
