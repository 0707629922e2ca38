package org.ejournal.sferum.ledger.health;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the statements have brought, each by organisation. */
record Readings(
        Map<String, Tokens> tokens,
        Map<String, Places> places,
        Map<String, Chats> chats,
        Map<String, LastRun> runs,
        Map<String, HeldPlan> held,
        Map<String, Count> unattended) {
    static <T> Map<String, T> byOrganisation(List<T> rows, Function<T, String> organisation) {
        return rows.stream().collect(Collectors.toMap(organisation, Function.identity(), (one, other) -> one));
    }

    Map<String, Condition> all() {
        Map<String, Condition> all = new HashMap<>();
        Stream.of(tokens, places, chats, runs, held)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .forEach(organisation -> all.computeIfAbsent(organisation, this::of));
        return all;
    }

    Condition of(String organisation) {
        return new Condition(
                tokens.getOrDefault(organisation, Tokens.none(organisation)),
                places.getOrDefault(organisation, Places.none(organisation)),
                chats.getOrDefault(organisation, Chats.none(organisation)),
                Optional.ofNullable(runs.get(organisation)),
                Optional.ofNullable(held.get(organisation)),
                unattended
                        .getOrDefault(organisation, new Count(organisation, 0))
                        .number());
    }
}
