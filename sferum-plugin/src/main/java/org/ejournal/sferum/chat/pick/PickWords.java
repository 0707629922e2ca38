package org.ejournal.sferum.chat.pick;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Words;

/** Says what somebody is: in which class, or whose parent. */
final class PickWords {
    private final Words words;
    private final Map<ClassId, String> classes;
    private final Map<PersonId, String> classesOf = new HashMap<>();

    PickWords(Words words, RosterSnapshot roster) {
        this.words = words;
        this.classes = roster.classes().stream().collect(Collectors.toMap(SchoolClass::id, SchoolClass::name));
        roster.classes()
                .forEach(schoolClass -> schoolClass.enrolments().stream()
                        .filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED)
                        .forEach(enrolment -> classesOf.merge(
                                enrolment.pupil(), schoolClass.name(), (one, other) -> one + ", " + other)));
    }

    String party(Party party) {
        return words.say("pick.party." + party);
    }

    /** Says it of all the parts. */
    String about(Candidate candidate) {
        return candidate.parts().stream()
                .map(this::about)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String about(Part part) {
        return switch (part.party()) {
            case STAFF -> words.say("pick.about.STAFF");
            case PUPILS -> names(part.classes());
            case GUARDIANS -> words.say("pick.about.GUARDIANS", children(part));
        };
    }

    private String names(Set<ClassId> ids) {
        return ids.stream().map(id -> classes.getOrDefault(id, "")).sorted().collect(Collectors.joining(", "));
    }

    private String children(Part part) {
        return part.children().stream().map(this::child).collect(Collectors.joining(", "));
    }

    private String child(Person child) {
        String name = Stream.of(child.name().family(), child.name().given())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return words.say("pick.about.child", name, classesOf.getOrDefault(child.id(), ""));
    }

    /** Returns the classes to choose from, by name. */
    List<Map.Entry<ClassId, String>> classes() {
        return classes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingInt(PickWords::year).thenComparing(Comparator.naturalOrder())))
                .toList();
    }

    /** The second class stands before the tenth. */
    private static int year(String name) {
        String digits = name.replaceAll("(?s)^([0-9]{0,4}).*$", "$1");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
