package org.ejournal.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * An organisation of the built-in demo.
 *
 * @param id its id in the roster
 * @param login the start of its demo accounts' logins
 * @param name its name
 */
public record Demo(String id, String login, String name) {
    /** The folder with the demo's roster. */
    static final Path ROSTER = Path.of("src", "main", "resources", "demo", "roster");

    private static final Path SETTINGS = Path.of("src", "main", "resources", "demo", "settings");

    /** The demo's organisations, in the order of the sign-in page. */
    static final List<Demo> ALL = List.of(
            new Demo("school-12", "school1", "Средняя школа № 12"),
            new Demo("gymnasium-3", "school2", "Гимназия № 3"),
            new Demo("college-1", "school3", "Медицинский колледж"),
            new Demo("school-204", "school4", "Школа № 204"));

    /** The largest one, with 30 classes. */
    static final Demo SCHOOL = ALL.get(0);

    /** Its smallest one. */
    static final Demo SMALL = ALL.get(3);

    static Demo of(String id) {
        return ALL.stream().filter(demo -> demo.id().equals(id)).findFirst().orElseThrow();
    }

    /** The login of somebody there, such as {@code admin} or {@code parent}. */
    String login(String part) {
        return login + "-" + part;
    }

    /** Its community's short name in VK. */
    String community() {
        return id.replace('-', '_');
    }

    /** The chats that it should have. */
    List<Messenger.Chat> expected() {
        Properties settings = settings();
        return ExpectedChats.of(
                ROSTER,
                id,
                ExpectedChats.Profile.named(settings.getProperty("sferum.profile")),
                settings.getProperty("sferum.chat-administrator"));
    }

    /** The chats that VK has of it. */
    List<Messenger.Chat> actual(Journal journal) {
        Messenger messenger = journal.messenger();
        return messenger.chats(messenger.community(community()));
    }

    Properties settings() {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(SETTINGS.resolve(id + ".properties"))) {
            settings.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return settings;
    }

    @Override
    public String toString() {
        return id;
    }
}
