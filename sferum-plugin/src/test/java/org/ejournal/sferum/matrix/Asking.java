package org.ejournal.sferum.matrix;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.screen.Stage;

/** Asks the screens of two schools, and can take back whatever they do, so that every question meets the same schools. */
final class Asking {
    private final TwoSchools schools;
    private final Stage stage;
    private final List<OrganisationId> both;
    private final Map<ScreenRef, Input> pages = new HashMap<>();
    private final Map<OwnPage, Optional<Input>> ownPages = new HashMap<>();

    /** What somebody is shown. */
    private record OwnPage(Viewer viewer, ScreenRef screen) {}

    Asking(TwoSchools schools) {
        this.schools = schools;
        this.stage = schools.stage;
        this.both = List.of(schools.stage.organisation, schools.other);
    }

    TwoSchools schools() {
        return schools;
    }

    /** Asks as that viewer with what their own page sends, and forgets what was done. */
    Given ask(Viewer viewer, ScreenRef screen, String action) {
        Optional<Input> page = ownPages.computeIfAbsent(new OwnPage(viewer, screen), this::lasting);
        return undone(() -> askToKeep(viewer, screen, action, page.orElseGet(() -> draw(viewer, screen))));
    }

    /** Asks as that viewer and forgets what was done. */
    Given ask(Viewer viewer, ScreenRef screen, String action, Input input) {
        return undone(() -> askToKeep(viewer, screen, action, input));
    }

    /** Returns what a page sends; nothing for one that is drawn anew each time, such as one that keeps a plan. */
    private Optional<Input> lasting(OwnPage own) {
        Input page = undone(() -> draw(own.viewer(), own.screen()));
        return Optional.of(page).filter(undone(() -> draw(own.viewer(), own.screen()))::equals);
    }

    private <T> T undone(Supplier<T> question) {
        List<Map<String, String>> settings =
                both.stream().map(stage.settings::of).toList();
        List<? extends List<?>> lists = List.of(stage.notifications.sent, stage.sync.woken(), stage.sync.changed());
        List<Integer> sizes = lists.stream().map(List::size).toList();
        try {
            return requireNonNull(stage.store.transactions().execute(status -> {
                status.setRollbackOnly();
                return question.get();
            }));
        } finally {
            for (int list = 0; list < lists.size(); list++) {
                lists.get(list).subList(sizes.get(list), lists.get(list).size()).clear();
            }
            stage.settings.forget();
            for (int school = 0; school < both.size(); school++) {
                stage.settings.change(both.get(school), settings.get(school));
            }
        }
    }

    /** Asks as that viewer and lets stand what was done. */
    Given askToKeep(Viewer viewer, ScreenRef screen, String action, Input input) {
        try {
            return action.equals(Declared.SHOW)
                    ? Given.shown(stage.show(viewer, screen, input))
                    : Given.of(stage.act(viewer, screen, action, input));
        } catch (AccessDeniedException denied) {
            return new Given(Given.Kind.REFUSED, "");
        } catch (UnknownScreenException unknown) {
            String why = String.valueOf(unknown.getMessage());
            return new Given(why.contains("has no action") ? Given.Kind.UNKNOWN : Given.Kind.REFUSED, "");
        }
    }

    /** Returns what the page of whoever may do everything with a thing sends. */
    Input page(String screen, Thing thing) {
        return pages.computeIfAbsent(thing.on(screen), page -> draw(schools.almighty(thing), page));
    }

    /** Returns what a screen shows whoever may do everything, but for numbers and marks, which no two schools share. */
    String look(String screen) {
        return schools.things(Declared.about(screen)).stream()
                .map(thing -> ask(schools.almighty(thing), thing.on(screen), Declared.SHOW, Input.NONE))
                .map(given -> given.kind() + given.text().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4,12}){4}|[0-9]+", "#"))
                .collect(Collectors.joining("\n"));
    }

    private Input draw(Viewer viewer, ScreenRef screen) {
        try {
            return Drawn.input(stage.show(viewer, screen, Input.NONE));
        } catch (UnknownScreenException | AccessDeniedException nothing) {
            return Input.NONE;
        }
    }

    /** Returns every action that a screen answers to, drawn or not, for whoever may do everything with a thing. */
    Set<String> actions(String screen, Thing thing, Set<String> names) {
        Viewer almighty = schools.almighty(thing);
        Set<String> asked = new TreeSet<>(names);
        asked.addAll(Drawn.actions(stage.show(almighty, thing.on(screen), Input.NONE)));
        Set<String> known = new TreeSet<>();
        asked.stream()
                .filter(action -> ask(almighty, thing.on(screen), action, page(screen, thing))
                                .kind()
                        != Given.Kind.UNKNOWN)
                .forEach(known::add);
        return known;
    }

    /** Returns all that is remembered: the ledger table by table, the settings, and what others were told. */
    Map<String, String> memory() {
        TestLedger store = stage.store;
        Map<String, String> memory = new TreeMap<>();
        store.jdbc()
                .queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE LOWER(table_schema) = 'sferum'",
                        String.class)
                .forEach(table -> memory.put(
                        table,
                        store.jdbc()
                                .queryForList("SELECT * FROM sferum.\"" + table + '"')
                                .toString()));
        both.forEach(
                school -> memory.put("settings of " + school, new TreeMap<>(stage.settings.of(school)).toString()));
        memory.put("notices", stage.notifications.sent.toString());
        memory.put("work", List.of(stage.sync.woken(), stage.sync.changed()).toString());
        return memory;
    }

    /** Returns which parts of the memory are not as they were. */
    List<String> changed(Map<String, String> before) {
        Map<String, String> now = memory();
        List<String> changed = new ArrayList<>(before.keySet());
        changed.removeIf(part -> before.get(part).equals(now.get(part)));
        return changed;
    }
}
