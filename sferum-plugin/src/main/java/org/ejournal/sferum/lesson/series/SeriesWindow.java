package org.ejournal.sferum.lesson.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.ejournal.plugin.ui.ScreenRef;

/** Leads to the window of many lessons. */
public final class SeriesWindow {
    private SeriesWindow() {}

    /** Returns the window for all that may be chosen there. */
    public static ScreenRef any() {
        return ScreenRef.of(SeriesScreen.NAME);
    }

    /** Returns the window for the own lessons of that day. */
    public static ScreenRef day(LocalDate day) {
        return Wish.window(day, day);
    }

    /** Returns the window for the own lessons of that day's week. */
    public static ScreenRef week(LocalDate day) {
        return Wish.window(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }
}
