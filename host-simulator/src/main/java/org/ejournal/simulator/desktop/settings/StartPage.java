package org.ejournal.simulator.desktop.settings;

/** «Стартовая страница»: where people find themselves after signing in. */
public enum StartPage {
    /** The desktop, which is everybody's. */
    DESKTOP("/"),
    /** «Классный журнал». */
    JOURNAL("/journal"),
    /** «Дневник». */
    DIARY("/diary"),
    /** «Расписание уроков». */
    TIMETABLE("/timetable");

    private final String address;

    StartPage(String address) {
        this.address = address;
    }

    /** Returns where it is. */
    public String address() {
        return address;
    }
}
