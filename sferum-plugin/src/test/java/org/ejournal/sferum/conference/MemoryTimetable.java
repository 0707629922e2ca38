package org.ejournal.sferum.conference;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.conference.Conferences.Time;

/** A timetable that a test writes. */
public final class MemoryTimetable implements Timetable {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final OrganisationId organisation;
    private final Map<OrganisationId, Map<LessonId, Lesson>> lessons = new HashMap<>();
    private boolean silent;

    /** Makes an empty one of that organisation. */
    public MemoryTimetable(OrganisationId organisation) {
        this.organisation = organisation;
    }

    /** Writes a lesson of the teacher's, in place of the one of that id. */
    public Lesson put(String id, Instant starts, Instant ends, LessonState state, String teacher) {
        return put(organisation, id, new Time(starts, ends), state, List.of(teacher));
    }

    /** Writes a lesson of several teachers in an organisation. */
    public Lesson put(OrganisationId whose, String id, Time time, LessonState state, List<String> teachers) {
        Lesson lesson = new Lesson(
                new LessonId(id),
                whose,
                "group",
                new ClassId("class"),
                "Краеведение",
                time.starts().atZone(MOSCOW),
                time.ends().atZone(MOSCOW),
                teachers.stream().map(PersonId::new).toList(),
                Optional.empty(),
                state);
        lessons.computeIfAbsent(whose, any -> new LinkedHashMap<>()).put(lesson.id(), lesson);
        return lesson;
    }

    /** Writes a lesson of a class's group, with somebody in the teacher's place where one is named. */
    public Lesson put(String id, Time time, LessonState state, Part part) {
        Lesson lesson = new Lesson(
                new LessonId(id),
                organisation,
                part.group(),
                new ClassId(part.schoolClass()),
                part.subject(),
                time.starts().atZone(MOSCOW),
                time.ends().atZone(MOSCOW),
                List.of(new PersonId(part.teacher())),
                Optional.of(part.substitute()).filter(name -> !name.isEmpty()).map(PersonId::new),
                state);
        lessons.computeIfAbsent(organisation, any -> new LinkedHashMap<>()).put(lesson.id(), lesson);
        return lesson;
    }

    /** Who takes part in a lesson. */
    public record Part(String group, String schoolClass, String subject, String teacher, String substitute) {
        /** The same with somebody in the teacher's place; empty for nobody. */
        public Part taughtBy(String other) {
            return new Part(group, schoolClass, subject, teacher, other);
        }
    }

    /** Takes a lesson away. */
    public void remove(String id) {
        lessons.values().forEach(all -> all.remove(new LessonId(id)));
    }

    /** Lets the source be away. */
    public void silence() {
        silent = true;
    }

    @Override
    public ZoneId zone(OrganisationId asked) {
        return MOSCOW;
    }

    @Override
    public List<Lesson> lessons(OrganisationId asked, Instant from, Instant to) {
        if (silent) {
            throw new RosterUnavailableException("The timetable is away");
        }
        return lessons.getOrDefault(asked, Map.of()).values().stream()
                .filter(lesson -> !lesson.starts().toInstant().isBefore(from)
                        && lesson.starts().toInstant().isBefore(to))
                .sorted(Comparator.comparing(Lesson::starts))
                .toList();
    }

    @Override
    public Optional<Lesson> lesson(OrganisationId asked, LessonId lesson) {
        if (silent) {
            throw new RosterUnavailableException("The timetable is away");
        }
        return Optional.ofNullable(lessons.getOrDefault(asked, Map.of()).get(lesson));
    }
}
