package org.ejournal.sferum.conference.tab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.ledger.conference.Conference.Kind;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Pager;

/**
 * What stands in the window of a conference. The window carries along unseen what stands in none of its fields, since a
 * screen has no memory.
 *
 * @param plan what it is to be and when
 * @param filledTitle the name that was filled in last: while it stands there, nobody has typed another
 * @param filledLesson the lesson whose time was filled in last
 * @param picks who is ticked on which tab
 * @param mark what makes it one wish, however often its button is pressed
 */
record Filled(Plan plan, String filledTitle, String filledLesson, Map<Party, Picks> picks, String mark) {
    static final String TITLE = "title";
    static final String KIND = "kind";
    static final String CHAT = "chat";
    static final String LESSON = "lesson";
    static final String DATE = "date";
    static final String STARTS = "starts";
    static final String ENDS = "ends";

    private static final String FILLED_TITLE = "filled-title";
    private static final String FILLED_LESSON = "filled-lesson";
    private static final String KEPT_LESSON = "kept-lesson";
    private static final String MARK = "mark";
    private static final String PICKED = "picked-";
    private static final String OF = "filled-";
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /**
     * What a conference is to be and when, as its fields have it.
     *
     * @param kind its kind
     * @param chat the number of its chat; 0 for none
     * @param lesson the id of its lesson; empty for none
     * @param title its name
     * @param date its day
     * @param starts the time of its beginning
     * @param ends the time of its end
     */
    record Plan(Kind kind, long chat, String lesson, String title, String date, String starts, String ends) {
        Plan titled(String other) {
            return new Plan(kind, chat, lesson, other, date, starts, ends);
        }

        Plan at(String day, String from, String to) {
            return new Plan(kind, chat, lesson, title, day, from, to);
        }

        /** Returns what the tabs are filled from. */
        String people() {
            return chat == 0 ? LESSON + lesson : String.valueOf(chat);
        }

        /** Returns the lesson that counts; a video call has none, whatever was chosen before. */
        String held() {
            return kind == Kind.ONLINE_LESSON ? lesson : "";
        }
    }

    /** Reads what was entered in a window that began so. */
    static Filled read(Input input, Filled initial) {
        if (!input.values().containsKey(KIND)) {
            return initial;
        }
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> input.all(KIND).contains(one.name()))
                .findFirst()
                .orElse(initial.plan.kind());
        String chat = input.one(CHAT)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .orElse("0");
        Plan plan = new Plan(
                kind,
                Long.parseLong(chat),
                input.one(LESSON).or(() -> input.one(KEPT_LESSON)).orElse(""),
                input.one(TITLE).orElse(""),
                input.one(DATE).orElse(""),
                input.one(STARTS).orElse(""),
                input.one(ENDS).orElse(""));
        Map<Party, Picks> picks = new EnumMap<>(Party.class);
        Arrays.stream(Party.values()).forEach(party -> picks.put(party, picks(input, party)));
        return new Filled(
                plan,
                input.one(FILLED_TITLE).orElse(""),
                input.one(FILLED_LESSON).orElse(""),
                picks,
                input.one(MARK).filter(mark -> mark.matches(UUID_FORM)).orElse(initial.mark));
    }

    private static Picks picks(Input input, Party party) {
        String table = PeopleTable.name(party);
        boolean drawn = input.values().containsKey(table + ".page");
        Stream<String> people = drawn
                ? Pager.query(input, table, PeopleTable.BY_NAME).selected().stream()
                : input.all(PICKED + party).stream().flatMap(String::lines);
        return new Picks(
                input.one(OF + party).orElse(""),
                people.map(String::strip).filter(id -> !id.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Returns what carries it along.
     *
     * @param front whose tab is in front, where the ticks themselves stand
     */
    List<Field> hidden(Party front) {
        List<Field> hidden = new ArrayList<>(List.of(
                new Field.Hidden(FILLED_TITLE, filledTitle),
                new Field.Hidden(FILLED_LESSON, filledLesson),
                new Field.Hidden(KEPT_LESSON, plan.kind() == Kind.VIDEO_CALL ? plan.lesson() : ""),
                new Field.Hidden(MARK, mark)));
        picks.forEach((party, ticked) -> {
            hidden.add(new Field.Hidden(OF + party, ticked.of()));
            if (party != front) {
                hidden.add(new Field.Hidden(PICKED + party, String.join("\n", new TreeSet<>(ticked.people()))));
            }
        });
        return hidden;
    }

    Filled with(Plan other) {
        return new Filled(other, filledTitle, filledLesson, picks, mark);
    }

    Filled filledFrom(Plan other, String lesson) {
        return new Filled(other, filledTitle, lesson, picks, mark);
    }

    /** Fills the name in, unless somebody has typed one. */
    Filled titled(String proposed) {
        boolean typed = !plan.title().isEmpty() && !plan.title().equals(filledTitle);
        return typed ? this : new Filled(plan.titled(proposed), proposed, filledLesson, picks, mark);
    }

    Filled picking(Party party, Picks ticked) {
        Map<Party, Picks> all = new EnumMap<>(Party.class);
        all.putAll(picks);
        all.put(party, ticked);
        return new Filled(plan, filledTitle, filledLesson, all, mark);
    }

    Picks of(Party party) {
        return picks.getOrDefault(party, Picks.NONE);
    }

    /** Returns whether anything that somebody could lose is different. */
    boolean differs(Filled other) {
        return !plan.equals(other.plan) || !ticked().equals(other.ticked());
    }

    private Set<String> ticked() {
        Set<String> all = new HashSet<>();
        picks.forEach((party, ticked) -> ticked.people().forEach(person -> all.add(party + person)));
        return all;
    }
}
