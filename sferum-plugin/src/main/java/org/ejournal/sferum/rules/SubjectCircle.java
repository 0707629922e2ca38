package org.ejournal.sferum.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.SubjectGroup;

/** One subject in one class, with all its subgroups. */
final class SubjectCircle implements Circle {
    private final ClassCircle schoolClass;
    private final Collection<SubjectGroup> groups;

    SubjectCircle(ClassCircle schoolClass, Collection<SubjectGroup> groups) {
        this.schoolClass = schoolClass;
        this.groups = groups;
    }

    @Override
    public Stream<Part> from(Source source) {
        return switch (source) {
            case SUBJECT_TEACHER -> parts(Reason.Kind.SUBJECT_TEACHER, SubjectGroup::teachers);
            case SUBJECT_PUPIL ->
                parts(Reason.Kind.SUBJECT_PUPIL, SubjectGroup::pupils).filter(part -> schoolClass.has(part.person()));
            default -> schoolClass.from(source);
        };
    }

    private Stream<Part> parts(Reason.Kind kind, Function<SubjectGroup, List<PersonId>> persons) {
        return groups.stream().flatMap(group -> parts(new Reason(kind, group.id()), persons.apply(group)));
    }

    private static Stream<Part> parts(Reason reason, List<PersonId> persons) {
        return persons.stream().map(person -> new Part(person, reason));
    }
}
