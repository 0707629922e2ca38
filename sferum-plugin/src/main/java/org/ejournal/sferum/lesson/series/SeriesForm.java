package org.ejournal.sferum.lesson.series;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Option;
import org.ejournal.sferum.conference.series.Period;
import org.ejournal.sferum.screen.Words;

/**
 * Whose lessons of which days are meant.
 *
 * @param said the words
 * @param classes the classes that the viewer may choose
 */
record SeriesForm(Words said, List<SchoolClass> classes) {
    static final String MARK = "mark";

    Block.Form of(Wish wish) {
        List<Option> whose = Stream.concat(
                        Stream.of(new Option(Wish.OWN, said.say("series.own"))),
                        classes.stream()
                                .map(each -> new Option(each.id().value(), said.say("series.class", each.name()))))
                .toList();
        List<Option> deeds = Arrays.stream(Wish.Deed.values())
                .map(deed -> new Option(deed.name(), said.say("series.deed." + deed)))
                .toList();
        return new Block.Form(
                "",
                List.of(
                        Field.choice(
                                Wish.DEED,
                                said.say("series.deed"),
                                deeds,
                                wish.deed().name()),
                        Field.choice(
                                Wish.WHOSE,
                                said.say("series.whose"),
                                whose,
                                wish.whose().isEmpty() ? Wish.OWN : wish.whose()),
                        date(Wish.FROM, wish.from(), wish.wrong()),
                        date(Wish.TO, wish.to(), wish.wrong()),
                        new Field.Hidden(MARK, wish.mark())));
    }

    private Field date(String name, String value, String wrong) {
        String error = Wish.date(value).isEmpty()
                ? said.say("series.error.date")
                : said.say("series.error.period", Period.MOST_DAYS);
        return new Field.Date(name, said.say("series." + name), "", name.equals(wrong) ? error : "", value, true);
    }
}
