package org.ejournal.sferum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.sferum.rules.ChatKind.CLASS;
import static org.ejournal.sferum.rules.ChatKind.OTHER;
import static org.ejournal.sferum.rules.ChatKind.PARENTS;
import static org.ejournal.sferum.rules.ChatKind.STAFF;
import static org.ejournal.sferum.rules.ChatKind.SUBJECT;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the table of the requirements' section 1, cell by cell. */
@Tag("OS-6")
@Tag("CH-2")
class SectionOneTest {
    private static final List<String> PROFILES =
            List.of(Wanted.ELECTRONIC_SCHOOL, Wanted.NET_SCHOOL, Wanted.COLLEGE, Wanted.PARAGRAPH);
    private static final Set<Party> EVERYBODY = Set.of(Party.values());
    private static final Set<Party> NOBODY = Set.of();

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("cells")
    void the_profile_says_what_the_table_says(
            String row, String profile, Function<RuleProfile, Object> cell, Object expected) {
        assertThat(cell.apply(Wanted.profile(profile))).isEqualTo(expected);
    }

    static Stream<Arguments> cells() {
        Words school = new Words("класс", "ученик", "урок", "классный руководитель", "предмет");
        Words college = new Words("группа", "студент", "занятие", "куратор", "дисциплина");
        Words paragraph = new Words("класс", "обучающийся", "урок", "классный руководитель", "предмет");
        Set<Source> ofClass = Set.of(Source.CLASS_TEACHER, Source.PUPIL);
        Set<Source> ofParents = Set.of(Source.CLASS_TEACHER, Source.GUARDIAN);
        Set<Source> ofSubject = Set.of(Source.SUBJECT_TEACHER, Source.SUBJECT_PUPIL);
        Set<Source> classTeacher = Set.of(Source.CLASS_TEACHER);
        Set<Source> subjectTeacher = Set.of(Source.SUBJECT_TEACHER);
        Map<Creator, Set<ChatKind>> sgoCreators = Map.of(
                Creator.ADMINISTRATOR, Set.of(STAFF, CLASS, PARENTS, SUBJECT),
                Creator.CLASS_TEACHER, Set.of(CLASS, PARENTS),
                Creator.SUBJECT_TEACHER, Set.of(SUBJECT));
        return Stream.of(
                        row("words", RuleProfile::words, school, school, college, paragraph),
                        row("staff chat: made by itself", automatic(STAFF), all(Automatic.ALWAYS)),
                        row("staff chat: title", title(STAFF), all("Учительская")),
                        row(
                                "staff chat: type",
                                type(STAFF),
                                "Учительский чат",
                                "Учительская",
                                "Учительская",
                                "Учебный коллектив"),
                        row(
                                "staff chat: members",
                                members(STAFF),
                                Set.of(Source.POSITION_ADMINISTRATION, Source.POSITION_TEACHING),
                                Set.of(Source.ROLE_TEACHER),
                                Set.of(Source.ROLE_TEACHER),
                                Set.of(Source.POSITION_TEACHING)),
                        row(
                                "staff chat: admins",
                                admins(STAFF),
                                Set.of(Source.CHAT_ADMINISTRATOR),
                                Set.of(Source.ROLE_ADMINISTRATOR),
                                Set.of(Source.ROLE_ADMINISTRATOR),
                                Set.of(Source.HEAD, Source.ACTING_HEAD, Source.ROLE_ADMINISTRATOR, Source.ROLE_HEAD)),
                        row("class chat: made by itself", automatic(CLASS), all(Automatic.ALWAYS)),
                        row("class chat: title", title(CLASS), "{class}", "{class} класс", "{class} группа", "{class}"),
                        row("class chat: type", type(CLASS), "Классный чат", "Класс", "Группа", "Чат учеников"),
                        row("class chat: members", members(CLASS), all(ofClass)),
                        row("class chat: admin", admins(CLASS), all(classTeacher)),
                        row("parents chat: made by itself", automatic(PARENTS), all(Automatic.ALWAYS)),
                        row(
                                "parents chat: title",
                                title(PARENTS),
                                "{class} Родители",
                                "{class} родители",
                                "Родители {class}",
                                "{class} Родительский чат"),
                        row(
                                "parents chat: type",
                                type(PARENTS),
                                "Родительский чат",
                                "Родители",
                                "Родители",
                                "Родительский чат"),
                        row("parents chat: members", members(PARENTS), all(ofParents)),
                        row("parents chat: admin", admins(PARENTS), all(classTeacher)),
                        row(
                                "subject chats: made by themselves",
                                automatic(SUBJECT),
                                Automatic.NEVER,
                                Automatic.ALWAYS,
                                Automatic.ALWAYS,
                                Automatic.WHERE_SWITCHED_ON),
                        row("subject chats: title", title(SUBJECT), all("{class}/{subject}")),
                        row("subject chats: type", type(SUBJECT), "Предмет", "Предметы", "Предметы", "Предметный чат"),
                        row(
                                "subject chats: type in lists",
                                cell(SUBJECT, ChatRule::typeInLists),
                                "Предметный чат",
                                "Предметы",
                                "Предметы",
                                "Предметный чат"),
                        row("subject chats: members", members(SUBJECT), all(ofSubject)),
                        row("subject chats: admin", admins(SUBJECT), all(subjectTeacher)),
                        row("other chats: type", type(OTHER), "Другое", "", "", ""),
                        row("other chats: whom one may pick", cell(OTHER, ChatRule::pickable), EVERYBODY, "", "", ""),
                        row(
                                "subject chats: whom one may pick",
                                cell(SUBJECT, ChatRule::pickable),
                                Set.of(Party.STAFF, Party.PUPILS),
                                EVERYBODY,
                                EVERYBODY,
                                NOBODY),
                        row(
                                "default chats may be deleted",
                                RuleProfile::defaultChatsDeletable,
                                false,
                                true,
                                true,
                                false),
                        row("how long a deleted chat rests", RuleProfile::deletedChatsRestDays, 30, 0, 0, 0),
                        row("members may be edited by hand", RuleProfile::membersEditable, true, true, true, false),
                        row(
                                "the chat administrator joins every chat",
                                RuleProfile::chatAdministratorJoinsEveryChat,
                                true,
                                false,
                                false,
                                false),
                        row(
                                "the chat administrator is a member of a chat made by hand",
                                profile -> profile.sources(OTHER).contains(Source.CHAT_ADMINISTRATOR),
                                true,
                                false,
                                false,
                                false),
                        row(
                                "who may create by hand",
                                RuleProfile::creators,
                                Map.of(Creator.RIGHT_HOLDER, Set.of(SUBJECT, OTHER)),
                                sgoCreators,
                                sgoCreators,
                                Map.of()))
                .flatMap(row -> row);
    }

    private static Stream<Arguments> row(String name, Function<RuleProfile, Object> cell, Object... expected) {
        return IntStream.range(0, PROFILES.size())
                .mapToObj(column -> arguments(name, PROFILES.get(column), cell, expected[column]));
    }

    private static Object[] all(Object expected) {
        return PROFILES.stream().map(profile -> expected).toArray();
    }

    private static Function<RuleProfile, Object> automatic(ChatKind kind) {
        return cell(kind, ChatRule::automatic);
    }

    private static Function<RuleProfile, Object> title(ChatKind kind) {
        return cell(kind, ChatRule::title);
    }

    private static Function<RuleProfile, Object> type(ChatKind kind) {
        return cell(kind, ChatRule::type);
    }

    private static Function<RuleProfile, Object> members(ChatKind kind) {
        return cell(kind, ChatRule::members);
    }

    private static Function<RuleProfile, Object> admins(ChatKind kind) {
        return cell(kind, ChatRule::admins);
    }

    private static Function<RuleProfile, Object> cell(ChatKind kind, Function<ChatRule, Object> cell) {
        return profile -> profile.rule(kind).map(cell).orElse("");
    }
}
