package org.ejournal.sferum.chat.hand;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.WhyColumn;
import org.ejournal.sferum.ledger.MemberLine;

/**
 * Somebody in the list of a chat that is being changed.
 *
 * @param person who
 * @param name how they are called
 * @param admin whether they are an admin now
 * @param why why they are there; nothing about who is to come in
 */
record EditLine(PersonId person, String name, boolean admin, Cell why) {
    /** Returns who is to come in, by name, and below them who is there. */
    static List<EditLine> of(Viewer viewer, Names names, WhyColumn why, List<MemberLine> members, Set<PersonId> in) {
        return Stream.concat(
                        in.isEmpty() ? Stream.empty() : coming(viewer, names, in),
                        members.stream()
                                .map(member -> new EditLine(
                                        new PersonId(member.person()),
                                        member.name(),
                                        member.wantedAdmin(),
                                        why.of(member))))
                .toList();
    }

    private static Stream<EditLine> coming(Viewer viewer, Names names, Set<PersonId> in) {
        Names.Known known =
                names.of(viewer.organisation(), in.stream().map(PersonId::value).toList(), List.of());
        return in.stream()
                .map(person -> new EditLine(person, known.name(person.value()), false, Cell.of("")))
                .sorted(Comparator.comparing(EditLine::name));
    }
}
