package org.ejournal.sferum.screen;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;

/**
 * The plugin's words in the viewer's language, from the bundle {@code messages}. Where a rule profile calls a thing
 * otherwise, the words stand there under the name followed by a dot and the profile's id.
 */
public class Words {
    private static final String BUNDLE = "org.ejournal.sferum.messages";
    private static final Locale MOTHER_TONGUE = new Locale("ru");

    private static final Pattern TURNS =
            Pattern.compile("[\\u0590-\\u08FF\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFB1D-\\uFDFF\\uFE70-\\uFEFF]");
    private static final Pattern ISOLATES = Pattern.compile("[\\u2066-\\u2069]");

    private final ResourceBundle bundle;
    private final String profile;

    /** Reads the words of a language. */
    public Words(Locale locale) {
        this(ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader()), "");
    }

    private Words(ResourceBundle bundle, String profile) {
        this.bundle = bundle;
        this.profile = profile;
    }

    /** Reads the words for a viewer. */
    public static Words of(Viewer viewer) {
        return new Words(viewer.locale());
    }

    /** Returns the same words as an organisation with that rule profile is used to them. */
    public Words in(String profileId) {
        return new Words(bundle, profileId);
    }

    /**
     * Returns the words of that name with the arguments put in, as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException when there are none
     */
    public String say(String name, Object... arguments) {
        String words = bundle.getString(nameInProfile(name));
        return arguments.length == 0
                ? words
                : new MessageFormat(words, locale())
                        .format(Stream.of(arguments).map(Words::apart).toArray());
    }

    /** A name that runs from right to left, or turns the direction round, turns nothing of the sentence around it (UAX 9). */
    private static Object apart(Object argument) {
        return argument instanceof String text && TURNS.matcher(text).find()
                ? '\u2068' + ISOLATES.matcher(text).replaceAll("") + '\u2069'
                : argument;
    }

    private String nameInProfile(String name) {
        String special = name + '.' + profile;
        return !profile.isEmpty() && bundle.containsKey(special) ? special : name;
    }

    /** The words that stand for every language are Russian ones, and so are their figures. */
    private Locale locale() {
        return bundle.getLocale().equals(Locale.ROOT) ? MOTHER_TONGUE : bundle.getLocale();
    }

    /** Returns whether there are words of that name. */
    public boolean knows(String name) {
        return bundle.containsKey(name);
    }
}
