package org.ejournal.sferum.conference.series;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejournal.plugin.roster.SchoolClass;

/** The order in which people look for a class: 2А before 10А. */
final class ClassOrder {
    static final Comparator<SchoolClass> BY_NAME =
            Comparator.<SchoolClass>comparingInt(each -> number(each.name())).thenComparing(SchoolClass::name);

    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,4}");

    private ClassOrder() {}

    private static int number(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.find() ? Integer.parseInt(number.group()) : Integer.MAX_VALUE;
    }
}
