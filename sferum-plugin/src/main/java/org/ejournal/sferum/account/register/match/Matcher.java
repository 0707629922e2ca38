package org.ejournal.sferum.account.register.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.sferum.account.register.Entry;
import org.ejournal.sferum.account.register.Standing;
import org.ejournal.sferum.screen.Spelling;

/** Says what each line of a file comes to. Keeps in mind what earlier lines were, so there is one for every file. */
final class Matcher {
    private final Map<String, Entry> byId;
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, Set<PersonId>> owners = new HashMap<>();
    private final Set<PersonId> people = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();

    /**
     * Makes one.
     *
     * @param owners whose the accounts are, in whichever organisation
     */
    Matcher(List<Entry> register, Map<String, Set<PersonId>> owners) {
        byId = register.stream()
                .collect(Collectors.toMap(entry -> entry.person().value(), Function.identity()));
        register.forEach(entry -> names(entry)
                .forEach(name -> byName.computeIfAbsent(name, unknown -> new ArrayList<>())
                        .add(entry)));
        owners.forEach((account, all) -> this.owners.put(account, new HashSet<>(all)));
        register.stream()
                .filter(Entry::linked)
                .forEach(entry -> this.owners
                        .computeIfAbsent(entry.messengerId(), account -> new HashSet<>())
                        .add(entry.person()));
    }

    /** A patronymic is often left out. */
    private static Set<String> names(Entry entry) {
        PersonName name = entry.name();
        return Stream.of(name.full(), name.family() + ' ' + name.given())
                .map(Spelling::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    Match match(Line line) {
        if (line.account().isEmpty()) {
            return new Match(line, Verdict.NO_ACCOUNT, null, "");
        }
        return AccountId.read(line.account())
                .map(account -> match(line, account))
                .orElseGet(() -> new Match(line, Verdict.WRONG_ACCOUNT, null, ""));
    }

    private Match match(Line line, String account) {
        List<Entry> found = find(line);
        if (found.size() != 1) {
            return new Match(line, found.isEmpty() ? Verdict.NOBODY : Verdict.SEVERAL, null, account);
        }
        Entry entry = found.get(0);
        boolean other = !line.name().isEmpty() && !names(entry).contains(Spelling.plain(line.name()));
        return new Match(line, other ? Verdict.OTHER_NAME : verdict(entry, account), entry.person(), account);
    }

    private List<Entry> find(Line line) {
        if (!line.person().isEmpty()) {
            return Optional.ofNullable(byId.get(line.person())).stream().toList();
        }
        return byName.getOrDefault(Spelling.plain(line.name()), List.of()).stream()
                .filter(entry -> line.schoolClass().isEmpty()
                        || Stream.of(line.schoolClass().split(",")).anyMatch(entry::isIn))
                .toList();
    }

    private Verdict verdict(Entry entry, String account) {
        if (entry.messengerId().equals(account)) {
            return Verdict.SAME;
        }
        if (entry.linked()) {
            return Verdict.OTHER;
        }
        if (entry.standing() == Standing.UNLINKED) {
            return Verdict.LEFT;
        }
        Collection<PersonId> theirs = owners.getOrDefault(account, Set.of());
        if (theirs.stream().anyMatch(owner -> !owner.equals(entry.person()))) {
            return Verdict.TAKEN;
        }
        boolean first = people.add(entry.person()) & accounts.add(account);
        return first ? Verdict.MATCHES : Verdict.TWICE;
    }
}
