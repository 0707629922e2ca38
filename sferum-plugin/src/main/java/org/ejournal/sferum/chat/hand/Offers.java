package org.ejournal.sferum.chat.hand;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.hand.Offer.Basis;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.ChatRule;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.rules.Party;

/** Tells somebody with a licence what it is for. */
final class Offers {
    private static final Comparator<Basis> BY_NAME = Comparator.comparing(Basis::className)
            .thenComparing(Basis::subject)
            .thenComparing(basis -> basis.follows().id());

    private final OrganisationRules.Chosen rules;
    private final Map<ClassId, String> classNames;
    private final Licence licence;
    private final Grounds grounds;

    Offers(OrganisationRules.Chosen rules, RosterSnapshot roster, Licence licence, Grounds grounds) {
        this.rules = rules;
        this.classNames = roster.classes().stream().collect(toMap(SchoolClass::id, SchoolClass::name));
        this.licence = licence;
        this.grounds = grounds;
    }

    Offer of(ChatKind kind) {
        return new Offer(kind, grounds.must(kind), bases(kind), parties(kind));
    }

    private List<Basis> bases(ChatKind kind) {
        return Stream.concat(
                        licence.classes(kind).stream().map(Offers::basis),
                        licence.groups(kind).stream().map(this::basis))
                .sorted(BY_NAME)
                .toList();
    }

    private static Basis basis(SchoolClass schoolClass) {
        return new Basis(Follows.schoolClass(schoolClass.id()), schoolClass.name(), "", List.of());
    }

    private Basis basis(SubjectGroup group) {
        return new Basis(
                Follows.group(group.id()),
                classNames.getOrDefault(group.schoolClass(), ""),
                group.subject(),
                group.teachers());
    }

    private Set<Party> parties(ChatKind kind) {
        return rules.profile().rule(kind).map(ChatRule::pickable).orElse(Set.of());
    }
}
