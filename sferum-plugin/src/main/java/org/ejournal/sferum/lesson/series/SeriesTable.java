package org.ejournal.sferum.lesson.series;

import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.overlap.OverlapText;
import org.ejournal.sferum.conference.overlap.SchoolPeople;
import org.ejournal.sferum.conference.series.SeriesLesson;
import org.ejournal.sferum.conference.series.SeriesLesson.Hindrance;
import org.ejournal.sferum.conference.series.SeriesLessons;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.lesson.LessonTitle;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;

/**
 * The lessons of a series, each with what is in its way.
 *
 * @param said the words
 * @param deed what is to be done with them
 * @param removable the ids of those with a conference that is not over
 */
record SeriesTable(Words said, Wish.Deed deed, Set<String> removable) {
    static final String NAME = "lessons";
    static final Sort IN_ORDER = new Sort("date", false);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EE dd.MM.yyyy", new Locale("ru"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    Block.Table of(SeriesLessons.Found found, Input input, boolean anew) {
        List<SeriesLesson> shown = found.lessons().stream()
                .filter(each -> deed == Wish.Deed.CREATE || each.call().isPresent())
                .toList();
        Paging paging = Pager.paging(Pager.query(input, NAME, IN_ORDER), shown.size());
        Block.Table table = new Block.Table(
                NAME,
                List.of(),
                List.of(),
                Stream.of("date", "time", "class", "subject", "teacher", "name", "state")
                        .map(name -> new Column(name, said.say("series.column." + name), Column.Kind.TEXT, false))
                        .toList(),
                Pager.cut(shown, paging).stream()
                        .map(each -> row(each, found.school()))
                        .toList(),
                paging,
                IN_ORDER,
                Block.Selection.MANY,
                said.say("series.empty"));
        Set<String> ticked = new HashSet<>(free(shown));
        if (!anew) {
            ticked.retainAll(Pager.query(input, NAME, IN_ORDER).selected());
        }
        return table.selecting(ticked);
    }

    private Set<String> free(List<SeriesLesson> shown) {
        return shown.stream()
                .filter(each -> barred(each).isEmpty())
                .map(SeriesLesson::id)
                .collect(Collectors.toSet());
    }

    private Row row(SeriesLesson each, SchoolPeople school) {
        Lesson lesson = each.lesson();
        String teachers = lesson.taughtBy().stream()
                .map(teacher -> school.name(teacher.value()))
                .collect(Collectors.joining(", "));
        return new Row(
                each.id(),
                List.of(
                        Cell.of(DATE.format(lesson.starts())),
                        Cell.of(TIME.format(lesson.starts()) + "–" + TIME.format(lesson.ends())),
                        Cell.of(school.schoolClass(lesson.schoolClass().value())),
                        Cell.of(lesson.subject()),
                        Cell.of(teachers),
                        Cell.of(each.call().map(Conference::title).orElseGet(() -> LessonTitle.of(lesson, said))),
                        state(each, school)),
                Target.nowhere(),
                barred(each));
    }

    private Cell state(SeriesLesson each, SchoolPeople school) {
        String barred = barred(each);
        if (!barred.isEmpty()) {
            return new Cell(barred, each.hindrance() == Hindrance.UNLINKED ? Tone.WARNING : Tone.PLAIN);
        }
        if (deed == Wish.Deed.REMOVE) {
            return Cell.of(said.say("series.planned"));
        }
        String overlaps = new OverlapText(said, school, each.lesson().starts().getZone()).of(each.overlaps());
        return new Cell(overlaps, overlaps.isEmpty() ? Tone.PLAIN : Tone.WARNING);
    }

    private String barred(SeriesLesson each) {
        if (deed == Wish.Deed.REMOVE) {
            return removable.contains(each.id()) ? "" : said.say("series.hindrance.OVER");
        }
        return each.hindrance() == Hindrance.NONE ? "" : said.say("series.hindrance." + each.hindrance());
    }
}
