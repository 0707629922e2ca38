package org.ejournal.simulator.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SubjectGroup;
import org.jspecify.annotations.Nullable;

/** One organisation's plan of the week at one moment, from which its lessons are made. */
final class Plan {
    private final RosterSnapshot roster;
    private final List<Bell> bells;
    private final ZoneId zone;
    private final Instant now;
    private final List<Slot> slots;
    private final Map<Long, Slot> byId = new HashMap<>();
    private final Map<String, SubjectGroup> groups = new HashMap<>();

    Plan(RosterSnapshot roster, List<Slot> slots, List<Bell> bells, ZoneId zone, Instant now) {
        this.roster = roster;
        this.bells = bells;
        this.zone = zone;
        this.now = now;
        this.slots = slots;
        slots.forEach(slot -> byId.put(slot.id(), slot));
        roster.subjectGroups().forEach(group -> groups.put(group.id(), group));
    }

    List<Slot> slots() {
        return slots;
    }

    ZoneId zone() {
        return zone;
    }

    LessonId id(LessonKey key) {
        return new Slot(key.slot(), "", key.date().getDayOfWeek(), 1).on(key.date());
    }

    /** Makes a lesson; empty where the plan has none there, or its group is gone. */
    Optional<Lesson> lesson(LessonKey key, @Nullable Deviation deviation) {
        Slot slot = byId.get(key.slot());
        SubjectGroup group = slot == null ? null : groups.get(slot.group());
        if (slot == null || group == null || slot.day() != key.date().getDayOfWeek()) {
            return Optional.empty();
        }
        LessonId id = slot.on(key.date());
        return Optional.of(lesson(group, slot, key.date(), deviation == null ? Deviation.none(id) : deviation));
    }

    private Lesson lesson(SubjectGroup group, Slot slot, LocalDate date, Deviation deviation) {
        Bell bell = bells.get(Math.min(slot.number(), bells.size()) - 1);
        ZonedDateTime starts = deviation
                .time()
                .map(time -> time.starts().atZone(zone))
                .orElseGet(() -> date.atTime(bell.begins()).atZone(zone));
        ZonedDateTime ends = deviation
                .time()
                .map(time -> time.ends().atZone(zone))
                .orElseGet(() -> date.atTime(bell.ends()).atZone(zone));
        return new Lesson(
                deviation.lesson(),
                roster.organisation().id(),
                group.id(),
                group.schoolClass(),
                group.subject(),
                starts,
                ends,
                group.teachers(),
                deviation.substitute(),
                state(deviation, ends.toInstant()));
    }

    private LessonState state(Deviation deviation, Instant ends) {
        if (deviation.cancelled()) {
            return LessonState.CANCELLED;
        }
        if (!ends.isAfter(now)) {
            return LessonState.HELD;
        }
        return deviation.time().isPresent() ? LessonState.MOVED : LessonState.PLANNED;
    }
}
