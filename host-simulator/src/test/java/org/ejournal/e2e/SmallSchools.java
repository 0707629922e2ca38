package org.ejournal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejournal.e2e.Messenger.Chat;

/**
 * Many small schools of one roster, each with three classes, a community in the local VK, and settings that the journal
 * finds on its class path; the one thing to do is to initialise them, and then to change them.
 */
final class SmallSchools {
    private static final int CLASSES = 3;
    private static final long FIRST_SERVICE_USER = 790_000_000;
    private static final long LAST_SERVICE_USER = 799_999_999;
    private static final long SERVICE_USER_OF_COMMUNITY = 590_000_000;

    private final Path roster;
    private final Path beside;
    private final List<Demo> all;

    /** Writes roster and settings into that folder. */
    SmallSchools(Path folder, int number) {
        this.roster = folder.resolve("roster");
        this.beside = folder.resolve("beside");
        this.all = IntStream.rangeClosed(1, number)
                .mapToObj(each -> new Demo("org-%02d".formatted(each), "school" + each, "Школа " + each))
                .toList();
        try {
            write();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write() throws IOException {
        Files.createDirectories(roster);
        Path settings = Files.createDirectories(beside.resolve("demo").resolve("settings"));
        OwnRoster schools = new OwnRoster();
        for (Demo school : all) {
            schools.school(school.id(), school.name(), CLASSES, List.of());
            Files.writeString(settings.resolve(school.id() + ".properties"), settings(school));
        }
        // A roster needs a subject, and these schools have none.
        schools.school("other", "Другая школа", 1, List.of("История")).writeTo(roster);
    }

    private static String settings(Demo school) {
        return """
                sferum.profile=net-school
                sferum.community=1
                sferum.community-token=vk1.a.community-%1$s
                sferum.service-token=vk1.a.service-%1$s
                sferum.chat-administrator=%1$s-admin
                """.formatted(school.id());
    }

    List<Demo> all() {
        return all;
    }

    Path roster() {
        return roster;
    }

    /** What is to stand on the journal's class path, and the local VK's. */
    Path beside() {
        return beside;
    }

    /** Whose tokens work for the school: its community, and the service user. */
    static long[] owners(Messenger messenger, Demo school) {
        long community = messenger.community(school.community());
        return new long[] {-community, community + SERVICE_USER_OF_COMMUNITY};
    }

    /** The chats that VK has of it, without the service user in them. */
    static List<Chat> actual(Messenger messenger, Demo school) {
        return messenger.chats(messenger.community(school.community())).stream()
                .map(chat -> new Chat(chat.title(), people(chat.members()), people(chat.admins())))
                .toList();
    }

    private static TreeSet<Long> people(TreeSet<Long> all) {
        return all.stream()
                .filter(id -> id < FIRST_SERVICE_USER || id > LAST_SERVICE_USER)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The chats that it should have when it is initialised. */
    List<Chat> initialised(Demo school) {
        return ExpectedChats.of(roster, school.id(), ExpectedChats.Profile.NET_SCHOOL, "");
    }

    /**
     * Issues the orders: the pupil of 1А goes to 2А, 1А gets another class teacher, 2А another name, 4В is made.
     *
     * @param administrator of that school
     */
    static void change(Visitor administrator, Demo school) {
        order(administrator, "transfer", "person", school.id() + "-k1-pupil", "class", school.id() + "-k2");
        order(administrator, "class-teacher", "class", school.id() + "-k1", "person", school.id() + "-admin");
        order(administrator, "rename-class", "class", school.id() + "-k2", "title", "2Б");
        order(administrator, "create-class", "title", "4В", "person", school.id() + "-teacher");
    }

    /** Issues the last order: 3А exists no more. */
    static void close(Visitor administrator, Demo school) {
        order(administrator, "dissolve-class", "class", school.id() + "-k3");
    }

    private static void order(Visitor administrator, String kind, String... fields) {
        administrator.send("/admin/orders", "/admin/orders/" + kind, fields);
    }

    /** The chats that it should have when all those orders are carried out. */
    List<Chat> changed(Demo school) {
        RosterTables tables = new RosterTables(roster, LocalDate.now());
        Map<String, Long> vk = tables.vkIds();
        long admin = vk.get(school.id() + "-admin");
        long teacher = vk.get(school.id() + "-teacher");
        return List.of(
                chat("Учительская", List.of(admin, teacher), admin),
                chat("1А класс", List.of(admin), admin),
                chat("1А родители", List.of(admin), admin),
                chat(
                        "2Б класс",
                        List.of(teacher, vk.get(school.id() + "-k1-pupil"), vk.get(school.id() + "-k2-pupil")),
                        teacher),
                chat(
                        "2Б родители",
                        List.of(teacher, vk.get(school.id() + "-k1-parent"), vk.get(school.id() + "-k2-parent")),
                        teacher),
                new Chat("3А класс (чат закрыт)", new TreeSet<>(), new TreeSet<>()),
                new Chat("3А родители (чат закрыт)", new TreeSet<>(), new TreeSet<>()),
                chat("4В класс", List.of(teacher), teacher),
                chat("4В родители", List.of(teacher), teacher));
    }

    private static Chat chat(String title, List<Long> members, long admin) {
        return new Chat(title, new TreeSet<>(members), new TreeSet<>(List.of(admin)));
    }
}
