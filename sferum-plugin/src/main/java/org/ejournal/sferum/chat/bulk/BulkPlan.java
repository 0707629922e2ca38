package org.ejournal.sferum.chat.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;

/**
 * What would become of many chats.
 *
 * @param lines chat by chat, in the order of their numbers
 */
record BulkPlan(List<BulkLine> lines) {
    BulkPlan {
        lines = lines.stream().sorted(Comparator.comparing(BulkLine::chat)).toList();
    }

    long chats() {
        return lines.stream().filter(BulkLine::changes).count();
    }

    int places() {
        return lines.stream().mapToInt(line -> line.edit().places()).sum();
    }

    /** Returns a text that is the same for plans that say the same, and for no others. */
    String mark() {
        String told = lines.stream().map(BulkPlan::told).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String told(BulkLine line) {
        return Stream.of(line.edit().out(), line.edit().in(), line.edit().admins())
                .map(BulkPlan::told)
                .collect(Collectors.joining("\t", line.chat() + "\t" + line.base() + '\t' + line.deleted(), ""));
    }

    private static String told(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().collect(Collectors.joining(" "));
    }
}
