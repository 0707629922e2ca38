package org.ejournal.sferum.account.register.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.account.register.Entry;
import org.ejournal.sferum.account.register.Standing;

/** Finds out what lines come to, one after the other, for a register as it is now. Pure; made anew for every file. */
final class Matcher {
    private final Map<String, Entry> byId;
    private final Map<String, List<Entry>> byName;
    private final Map<String, PersonId> owners = new HashMap<>();
    private final Set<PersonId> people = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();

    Matcher(List<Entry> register) {
        byId = register.stream()
                .collect(Collectors.toMap(entry -> entry.person().value(), Function.identity()));
        byName = register.stream()
                .collect(Collectors.groupingBy(entry -> plain(entry.name().full())));
        register.stream().filter(Entry::linked).forEach(entry -> owners.put(entry.messengerId(), entry.person()));
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
        return new Match(line, verdict(entry, account), entry.person(), account);
    }

    private List<Entry> find(Line line) {
        if (!line.person().isEmpty()) {
            return Optional.ofNullable(byId.get(line.person())).stream().toList();
        }
        return byName.getOrDefault(plain(line.name()), List.of()).stream()
                .filter(entry -> line.schoolClass().isEmpty() || entry.isIn(line.schoolClass()))
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
        if (owners.containsKey(account)) {
            return Verdict.TAKEN;
        }
        boolean first = people.add(entry.person()) & accounts.add(account);
        return first ? Verdict.MATCHES : Verdict.TWICE;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
