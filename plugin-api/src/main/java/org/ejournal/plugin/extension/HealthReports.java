package org.ejournal.plugin.extension;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pf4j.ExtensionPoint;

/**
 * Tells the host's monitoring how the plugin is doing: a verdict and named figures (AH-19). A plugin has one. What it tells is
 * read by operators of the whole installation and kept for years: it has counts, times and ids of organisations in it, and
 * nothing of a person.
 *
 * <p>A host asks on a thread of its own on which no request waits, one call at a time, and not more often than every few
 * seconds, however often monitoring looks. It keeps the last answer, and waits {@link #PATIENCE_SECONDS} seconds for another
 * before it counts the plugin as {@link State#DOWN}. So an answer that takes long to work out is kept by the plugin for a
 * while, and costs a fixed number of statements for any number of organisations.
 *
 * <p>Names are the plugin's own: a host puts them into the form that its monitoring wants, with the plugin's id before them.
 * {@code letters.waiting} of the plugin {@code hello} is {@code plugin_hello_letters_waiting} in Prometheus, and a counter
 * ends in {@code _total} there. Units are part of the name and are base units, as in {@code answer.age.seconds}.
 *
 * <pre>{@code
 * public Report report() {
 *     List<Sample> waiting = new ArrayList<>();
 *     greetings.waiting().forEach((organisation, number) ->
 *             waiting.add(new Sample(Map.of("organisation", organisation.value()), number)));
 *     return new Report(
 *             greetings.lateBy().compareTo(Duration.ofHours(1)) < 0 ? State.UP : State.DEGRADED,
 *             "the oldest greeting waits since " + greetings.oldest(),
 *             List.of(new Figure("greetings.waiting", Kind.GAUGE, "Greetings that are not read yet", waiting),
 *                     new Figure("greetings.sent", Kind.COUNTER, "Greetings sent since the start",
 *                             List.of(new Sample(Map.of(), greetings.sent())))));
 * }
 * }</pre>
 */
public interface HealthReports extends ExtensionPoint {
    /** How many seconds a host waits for an answer. */
    int PATIENCE_SECONDS = 60;

    /** How many samples all figures of a report have together, at most. */
    int MOST_SAMPLES = 200_000;

    /**
     * Returns how the plugin is doing. An exception is logged, shown as a failure of the plugin's, and counts as {@link
     * State#DOWN}; nothing of it reaches the monitoring but that.
     */
    Report report();

    /** How a plugin is doing as a whole. */
    enum State {
        /** It works. */
        UP,
        /** It works, and somebody should look at something. */
        DEGRADED,
        /** It does not do what it is there for. */
        DOWN
    }

    /**
     * How a plugin is doing.
     *
     * @param state the verdict
     * @param reason why it is not {@link State#UP}, in a sentence for operators; empty where it is
     * @param figures the figures, each name once
     */
    record Report(State state, String reason, List<Figure> figures) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when two figures have one name, or there are more than {@link #MOST_SAMPLES} samples
         */
        public Report {
            figures = List.copyOf(figures);
            Set<String> names = new HashSet<>();
            for (Figure figure : figures) {
                if (!names.add(figure.name())) {
                    throw new IllegalArgumentException("Two figures are called " + figure.name());
                }
            }
            long samples = figures.stream()
                    .mapToLong(figure -> figure.samples().size())
                    .sum();
            if (samples > MOST_SAMPLES) {
                throw new IllegalArgumentException(samples + " samples are more than " + MOST_SAMPLES);
            }
        }
    }

    /** What becomes of a figure in time. */
    enum Kind {
        /** It goes up and down. */
        GAUGE,
        /** It counts from the plugin's start, and goes up only. */
        COUNTER
    }

    /**
     * A figure.
     *
     * @param name words of lower-case letters and digits with dots between them, such as {@code greetings.waiting}
     * @param kind what becomes of it in time
     * @param description what it says, in a line for operators
     * @param samples its values; an empty list where there is nothing to count now
     */
    record Figure(String name, Kind kind, String description, List<Sample> samples) {
        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+)*");

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when the name is not one, two samples have the same tags, or not all have tags of the
         *     same names
         */
        public Figure {
            samples = List.copyOf(samples);
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("A figure's name is made of words with dots between them: " + name);
            }
            Set<Map<String, String>> tags = new HashSet<>();
            for (Sample sample : samples) {
                if (!tags.add(sample.tags())
                        || !sample.tags().keySet().equals(samples.get(0).tags().keySet())) {
                    throw new IllegalArgumentException(
                            "Samples of " + name + " differ in the values of the same tags: " + sample.tags());
                }
            }
        }
    }

    /**
     * A value of a figure.
     *
     * @param tags what the value is about, such as {@code organisation} to its id; names are lower-case letters
     * @param value the value; any number but infinity and NaN
     */
    record Sample(Map<String, String> tags, double value) {
        private static final Pattern TAG = Pattern.compile("[a-z]+");

        /**
         * Copies the map.
         *
         * @throws IllegalArgumentException when a tag's name or the value is not one
         */
        public Sample {
            tags = Map.copyOf(tags);
            tags.keySet().forEach(tag -> {
                if (!TAG.matcher(tag).matches()) {
                    throw new IllegalArgumentException("A tag's name has lower-case letters only: " + tag);
                }
            });
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A value is a number: " + value);
            }
        }
    }
}
