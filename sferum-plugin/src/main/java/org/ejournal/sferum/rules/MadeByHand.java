package org.ejournal.sferum.rules;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;

/** Desires the chats that people made by hand: nobody's while what one follows is no more (CH-6). */
final class MadeByHand {
    private final Gatherer gatherer;
    private final Circle staff;
    private final Function<SchoolClass, ClassCircle> circles;
    private final Map<ClassId, SchoolClass> classes;
    private final Map<String, SubjectGroup> groups;

    MadeByHand(Gatherer gatherer, Circle staff, Function<SchoolClass, ClassCircle> circles, RosterSnapshot roster) {
        this.gatherer = gatherer;
        this.staff = staff;
        this.circles = circles;
        this.classes = roster.classes().stream().collect(toMap(SchoolClass::id, Function.identity()));
        this.groups = roster.subjectGroups().stream()
                .collect(toMap(SubjectGroup::id, Function.identity(), (one, same) -> one));
    }

    Optional<DesiredChat> desired(MadeChat chat) {
        String id = chat.follows().id();
        return switch (chat.follows().kind()) {
            case NOBODY -> Optional.of(ofNobody(chat));
            case CLASS -> Optional.ofNullable(classes.get(new ClassId(id))).map(one -> ofClass(chat, one));
            case GROUP -> Optional.ofNullable(groups.get(id)).flatMap(group -> ofGroup(chat, group));
        };
    }

    private DesiredChat ofNobody(MadeChat chat) {
        return new DesiredChat(
                chat.key(),
                chat.title(),
                "",
                "",
                "",
                gatherer.ofNobody(chat.key().kind(), staff));
    }

    private DesiredChat ofClass(MadeChat chat, SchoolClass schoolClass) {
        return chat(chat, schoolClass, "", circles.apply(schoolClass));
    }

    private Optional<DesiredChat> ofGroup(MadeChat chat, SubjectGroup group) {
        return Optional.ofNullable(classes.get(group.schoolClass()))
                .map(one -> chat(chat, one, group.subject(), new SubjectCircle(circles.apply(one), List.of(group))));
    }

    private DesiredChat chat(MadeChat chat, SchoolClass schoolClass, String subject, Circle circle) {
        return new DesiredChat(
                chat.key(),
                title(chat.key().kind(), schoolClass.name(), subject),
                schoolClass.id().value(),
                schoolClass.name(),
                subject,
                gatherer.ofKind(chat.key().kind(), circle));
    }

    private String title(ChatKind kind, String className, String subject) {
        return gatherer.profile()
                .rule(kind)
                .map(rule -> rule.title(className, subject))
                .filter(title -> !title.isBlank())
                .orElse(className);
    }
}
