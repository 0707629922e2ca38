package org.ejournal.sferum.conference.tab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.conference.Lookups;
import org.ejournal.sferum.conference.Materials;
import org.ejournal.sferum.conference.tab.Filled.Plan;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.rules.Party;

/** Tells somebody who changes a conference, field by field, what others have made of it while the window was open (VC-6). */
class Meanwhile {
    private final Materials materials;
    private final Lookups lookups;
    private final Names names;

    Meanwhile(Materials materials, Lookups lookups, Names names) {
        this.materials = materials;
        this.lookups = lookups;
        this.names = names;
    }

    /**
     * Tells it; nothing where there is nothing to tell.
     *
     * @param window the window with what was entered
     */
    String of(Viewer viewer, TabWords words, Window window) {
        return window.bases()
                .map(bases -> of(viewer, words, bases, window.filled().plan()))
                .orElse("");
    }

    private String of(Viewer viewer, TabWords words, Bases bases, Plan mine) {
        List<String> lines = new ArrayList<>();
        if (bases.seen().begun() && !bases.opened().begun()) {
            lines.add(words.say("meanwhile.begun"));
        }
        Telling telling = new Telling(words, bases.opened().plan(), bases.seen().plan(), mine);
        lines.addAll(telling.of(Filled.TITLE, Plan::title));
        lines.addAll(telling.of(Filled.KIND, plan -> words.kind(plan.kind())));
        lines.addAll(telling.of(Filled.CHAT, plan -> chat(viewer, plan)));
        lines.addAll(telling.of(Filled.LESSON, plan -> lesson(viewer, plan)));
        lines.addAll(telling.of(
                Filled.DATE,
                plan -> TabWords.day(plan.date()).map(TabWords::day).orElse(plan.date())));
        lines.addAll(telling.of(Filled.STARTS, Plan::starts));
        lines.addAll(telling.of(Filled.ENDS, Plan::ends));
        for (Party party : Party.values()) {
            lines.addAll(people(viewer, words, bases, party));
        }
        return lines.isEmpty()
                ? ""
                : Stream.of(Stream.of(words.say("meanwhile")), lines.stream(), Stream.of(words.say("meanwhile.next")))
                        .flatMap(Function.identity())
                        .collect(Collectors.joining("\n"));
    }

    private String chat(Viewer viewer, Plan plan) {
        return materials
                .chat(viewer, plan.chat(), plan.chat())
                .map(ChatLine::title)
                .orElse("");
    }

    private String lesson(Viewer viewer, Plan plan) {
        return materials
                .lesson(viewer, plan.held())
                .map(lesson -> lookups.name(lesson) + ", " + TabWords.dayAndTime(lesson))
                .orElse("");
    }

    private List<String> people(Viewer viewer, TabWords words, Bases bases, Party party) {
        Set<String> come = bases.seen().people(party);
        Set<String> gone = bases.opened().people(party);
        Set<String> stay = new HashSet<>(come);
        stay.retainAll(gone);
        come.removeAll(stay);
        gone.removeAll(stay);
        String tab = words.said().say("pick.party." + party);
        return Stream.of(line(viewer, words, "in", tab, come), line(viewer, words, "out", tab, gone))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> line(Viewer viewer, TabWords words, String how, String tab, Collection<String> people) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Names.Known known = names.of(viewer.organisation(), people, List.of());
        String called = people.stream().map(known::name).sorted().collect(Collectors.joining(", "));
        return Optional.of(words.say("meanwhile." + how, tab, called));
    }

    /**
     * Tells of one field after the other.
     *
     * @param was what stood in them
     * @param now what others have put there
     * @param mine what whoever is told has entered
     */
    private record Telling(TabWords words, Plan was, Plan now, Plan mine) {
        List<String> of(String field, Function<Plan, String> shown) {
            String before = shown.apply(was);
            String after = shown.apply(now);
            String entered = shown.apply(mine);
            if (before.equals(after)) {
                return List.of();
            }
            String label = words.say("field." + field);
            return List.of(
                    entered.equals(after)
                            ? words.say("meanwhile.line", label, none(before), none(after))
                            : words.say("meanwhile.mine", label, none(before), none(after), none(entered)));
        }

        private String none(String shown) {
            return shown.isEmpty() ? words.say("meanwhile.none") : shown;
        }
    }
}
