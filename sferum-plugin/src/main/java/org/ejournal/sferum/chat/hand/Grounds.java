package org.ejournal.sferum.chat.hand;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Follows;

/** Finds what a wished chat stands on, for somebody with a licence for it and nobody else. */
final class Grounds {
    private final OrganisationRules.Chosen rules;
    private final RosterSnapshot roster;
    private final Licence licence;

    Grounds(OrganisationRules.Chosen rules, RosterSnapshot roster, Licence licence) {
        this.rules = rules;
        this.roster = roster;
        this.licence = licence;
    }

    /** Returns whether a chat of the kind must be of a class or group: where the rules make none, that is what it is for. */
    boolean must(ChatKind kind) {
        boolean ofSome = kind == ChatKind.CLASS || kind == ChatKind.PARENTS || kind == ChatKind.SUBJECT;
        return ofSome && !byRule(kind);
    }

    private boolean byRule(ChatKind kind) {
        return rules.profile().makes(kind, rules.choices());
    }

    /**
     * Returns what a chat stands on; empty when the roster has it no more.
     *
     * @throws AccessDeniedException when it is not for this person
     */
    Optional<Ground> of(ChatKind kind, Follows follows) {
        return follows.kind() == Follows.Kind.CLASS
                ? ofClass(kind, new ClassId(follows.id()))
                : ofGroup(kind, follows.id());
    }

    private Optional<Ground> ofClass(ChatKind kind, ClassId id) {
        Predicate<SchoolClass> same = one -> one.id().equals(id);
        return licensed(licence.classes(kind), roster.classes(), same)
                .map(one -> byRule(kind) ? Ground.ofRules(kind, id) : Ground.byHand(kind, Follows.schoolClass(id)));
    }

    private Optional<Ground> ofGroup(ChatKind kind, String id) {
        Predicate<SubjectGroup> same = group -> group.id().equals(id);
        return licensed(licence.groups(kind), roster.subjectGroups(), same)
                .map(group -> byRule(kind) ? Ground.ofRules(group) : Ground.byHand(kind, Follows.group(id)));
    }

    private static <T> Optional<T> licensed(List<T> own, List<T> all, Predicate<T> same) {
        Optional<T> found = own.stream().filter(same).findFirst();
        if (found.isEmpty() && all.stream().anyMatch(same)) {
            throw new AccessDeniedException("A chat of somebody else's class or group was asked for");
        }
        return found;
    }
}
