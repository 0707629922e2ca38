package org.ejournal.e2e;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Which chats should be in VK, worked out from a roster's files and the table of the manuals (requirements, section 1),
 * sharing no code with the plugin's rules nor with the journal's reading of the files.
 *
 * <p>Slow and plain on purpose: it asks the files anew for every chat, so that it can be read beside the table.
 */
public final class ExpectedChats {
    private static final Set<String> PARENTS = Set.of("parent", "guardian", "relative");
    private static final Set<String> ADMINISTRATORS =
            Set.of("siteAdministrator", "administrator", "districtAdministrator", "systemAdministrator");
    private static final Set<String> TEACHERS = Set.of("teacher");
    private static final Set<String> HEADS = Set.of("principal");

    private final RosterTables tables;
    private final String organisation;
    private final Profile profile;
    private final Set<String> chatAdministrator;
    private final Map<String, CSVRecord> users;
    private final Map<String, Long> vkIds;
    private final Map<String, Set<String>> agents;
    private final Map<String, Set<String>> rolesHere;
    private final Map<String, Set<String>> rolesAnywhere;

    /** The four systems that people move over from. */
    enum Profile {
        ELECTRONIC_SCHOOL("%s", "%s Родители", false),
        NET_SCHOOL("%s класс", "%s родители", true),
        COLLEGE("%s группа", "Родители %s", true),
        PARAGRAPH("%s", "%s Родительский чат", false);

        private final String classTitle;
        private final String parentsTitle;
        private final boolean subjectChats;

        Profile(String classTitle, String parentsTitle, boolean subjectChats) {
            this.classTitle = classTitle;
            this.parentsTitle = parentsTitle;
            this.subjectChats = subjectChats;
        }

        /** Finds the profile by the name that settings have for it. */
        static Profile named(String name) {
            return valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    private ExpectedChats(Path folder, String organisation, Profile profile, String chatAdministrator) {
        this.tables = new RosterTables(folder, LocalDate.now());
        this.organisation = organisation;
        this.profile = profile;
        this.users = tables.users();
        this.vkIds = tables.vkIds();
        this.agents = tables.agents();
        this.rolesHere = tables.roles(organisation);
        this.rolesAnywhere = tables.roles("");
        this.chatAdministrator = chatAdministrator.isEmpty() ? Set.of() : Set.of(chatAdministrator);
    }

    /** Returns the chats of an organisation whose people are linked as the files say. */
    static List<Messenger.Chat> of(Path folder, String organisation, Profile profile, String chatAdministrator) {
        return new ExpectedChats(folder, organisation, profile, chatAdministrator).chats();
    }

    /** Returns how many calls VK needs for them at least: one for each chat and one for each admin who is linked. */
    static long leastCalls(List<Messenger.Chat> chats) {
        return chats.size()
                + chats.stream().mapToLong(chat -> chat.admins().size()).sum();
    }

    private List<Messenger.Chat> chats() {
        List<Messenger.Chat> chats = new ArrayList<>();
        chats.add(staff());
        tables.rows("classes")
                .filter(row -> row.get("schoolSourcedId").equals(organisation))
                .filter(row -> row.get("classType").equals("homeroom"))
                .forEach(row -> {
                    chats.add(schoolClass(row));
                    chats.add(parents(row));
                    if (profile.subjectChats) {
                        chats.addAll(subjects(row));
                    }
                });
        return chats;
    }

    private Messenger.Chat staff() {
        Set<String> members = switch (profile) {
            case ELECTRONIC_SCHOOL ->
                people(id -> positionType(id).equals("administration")
                        || positionType(id).equals("teaching"));
            case NET_SCHOOL, COLLEGE -> people(id -> hasRole(id, TEACHERS));
            case PARAGRAPH -> people(id -> positionType(id).equals("teaching"));
        };
        Set<String> admins = switch (profile) {
            case ELECTRONIC_SCHOOL -> chatAdministrator;
            case NET_SCHOOL, COLLEGE -> people(id -> hasRole(id, ADMINISTRATORS));
            case PARAGRAPH ->
                people(id -> headLevel(id).equals("1")
                        || post(id, "actingHead").equals("true")
                        || hasRole(id, ADMINISTRATORS)
                        || hasRole(id, HEADS));
        };
        return chat("Учительская", members, admins);
    }

    private Messenger.Chat schoolClass(CSVRecord row) {
        String id = row.get("sourcedId");
        return ofPupils(
                profile.classTitle.formatted(row.get("title")),
                tables.enrolled(id, "student"),
                tables.classTeachers(id));
    }

    private Messenger.Chat parents(CSVRecord row) {
        String id = row.get("sourcedId");
        Set<String> parents = tables.enrolled(id, "student").stream()
                .flatMap(pupil -> agents.getOrDefault(pupil, Set.of()).stream())
                .filter(agent ->
                        rolesAnywhere.getOrDefault(agent, Set.of()).stream().anyMatch(PARENTS::contains))
                .collect(Collectors.toSet());
        return chat(profile.parentsTitle.formatted(row.get("title")), parents, tables.classTeachers(id));
    }

    /** One chat for each subject that somebody of the class learns, whatever the number of its groups. */
    private List<Messenger.Chat> subjects(CSVRecord homeroom) {
        Set<String> inClass = tables.enrolled(homeroom.get("sourcedId"), "student");
        Map<String, Set<String>> pupils = new TreeMap<>();
        Map<String, Set<String>> teachers = new HashMap<>();
        tables.rows("classes")
                .filter(row -> row.get("schoolSourcedId").equals(organisation))
                .filter(row -> row.get("classType").equals("scheduled"))
                .forEach(row -> {
                    Set<String> learning = new HashSet<>(tables.enrolled(row.get("sourcedId"), "student"));
                    learning.retainAll(inClass);
                    if (!learning.isEmpty()) {
                        String course = row.get("courseSourcedId");
                        pupils.computeIfAbsent(course, id -> new HashSet<>()).addAll(learning);
                        teachers.computeIfAbsent(course, id -> new HashSet<>())
                                .addAll(tables.enrolled(row.get("sourcedId"), "teacher"));
                    }
                });
        return pupils.entrySet().stream()
                .map(course -> ofPupils(
                        homeroom.get("title") + "/" + courseTitle(course.getKey()),
                        course.getValue(),
                        teachers.get(course.getKey())))
                .toList();
    }

    private String courseTitle(String course) {
        return tables.rows("courses")
                .filter(row -> row.get("sourcedId").equals(course))
                .map(row -> row.get("title"))
                .findFirst()
                .orElseThrow();
    }

    /** Admins are members too, and so is the chat administrator where the system says that he joins every chat. */
    /** A chat with pupils has a linked adult admin (AH-10): of the staff in it the first, else the chat administrator. */
    private Messenger.Chat ofPupils(String title, Set<String> pupils, Set<String> admins) {
        boolean responsible = admins.stream().anyMatch(vkIds::containsKey);
        Set<String> all = new HashSet<>(admins);
        if (!responsible && pupils.stream().anyMatch(users::containsKey)) {
            substitutes(admins).filter(vkIds::containsKey).findFirst().ifPresent(all::add);
        }
        return chat(title, pupils, all);
    }

    private Stream<String> substitutes(Set<String> admins) {
        Set<String> staff = people(id -> true);
        Set<String> inside = new TreeSet<>(admins);
        if (profile == Profile.ELECTRONIC_SCHOOL) {
            inside.addAll(chatAdministrator);
        }
        return Stream.concat(inside.stream(), chatAdministrator.stream()).filter(staff::contains);
    }

    private Messenger.Chat chat(String title, Set<String> members, Set<String> admins) {
        Set<String> all = new HashSet<>(members);
        all.addAll(admins);
        if (profile == Profile.ELECTRONIC_SCHOOL) {
            all.addAll(chatAdministrator);
        }
        return new Messenger.Chat(title, linked(all), linked(admins));
    }

    private TreeSet<Long> linked(Set<String> people) {
        return people.stream()
                .filter(vkIds::containsKey)
                .map(vkIds::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The staff of the organisation for whom something holds. */
    private Set<String> people(Predicate<String> condition) {
        return rolesHere.keySet().stream()
                .filter(id -> users.containsKey(id)
                        && users.get(id).get("enabledUser").equals("true"))
                .filter(id ->
                        rolesHere.get(id).stream().anyMatch(role -> !PARENTS.contains(role) && !role.equals("student")))
                .filter(condition)
                .collect(Collectors.toSet());
    }

    private boolean hasRole(String id, Set<String> roles) {
        return rolesHere.getOrDefault(id, Set.of()).stream().anyMatch(roles::contains);
    }

    /** Where no position is given, the role says what it is likely to be. */
    private String positionType(String id) {
        String type = post(id, "positionType");
        if (!type.isEmpty()) {
            return type;
        }
        Set<String> roles = rolesHere.get(id);
        boolean administration =
                roles.contains("principal") || roles.contains("siteAdministrator") || roles.contains("administrator");
        return administration ? "administration" : roles.contains("teacher") ? "teaching" : "support";
    }

    private String headLevel(String id) {
        String level = post(id, "headLevel");
        return level.isEmpty() && hasRole(id, HEADS) ? "1" : level;
    }

    /** What a person's card says of their work; it is of the organisation that they mainly work for. */
    private String post(String id, String column) {
        CSVRecord user = users.get(id);
        String primary = user.get("primaryOrgSourcedId");
        return primary.isEmpty() || primary.equals(organisation) ? user.get("metadata.jrnl." + column) : "";
    }
}
