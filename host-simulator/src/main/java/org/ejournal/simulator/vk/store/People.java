package org.ejournal.simulator.vk.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The people of the local VK. */
public final class People {
    static final RowMapper<Person> PERSON = (row, number) -> new Person(
            row.getLong("id"),
            row.getString("first_name"),
            row.getString("last_name"),
            row.getBoolean("can_be_added"),
            row.getBoolean("allows_messages"));

    private final JdbcTemplate jdbc;
    private final CallbackQueue queue;

    People(Database database, CallbackQueue queue) {
        this.jdbc = database.jdbc();
        this.queue = queue;
    }

    /** Adds people or renames known ones; their privacy switches stay as they are. */
    public void save(Collection<Person> people) {
        List<Object[]> rows = people.stream()
                .map(person -> new Object[] {
                    person.id(),
                    person.firstName(),
                    person.lastName(),
                    searchName(person.lastName(), person.firstName())
                })
                .toList();
        jdbc.batchUpdate(
                "merge into person (id, first_name, last_name, search_name) key (id) values (?, ?, ?, ?)", rows);
    }

    /** Sets both switches; communities hear of the second when it changes. */
    public void setPrivacy(long id, boolean canBeAdded, boolean allowsMessages) {
        person(id)
                .filter(person -> person.allowsMessages() != allowsMessages)
                .ifPresent(person -> queue.person(allowsMessages ? "message_allow" : "message_deny", id));
        jdbc.update(
                "update person set can_be_added = ?, allows_messages = ? where id = ?", canBeAdded, allowsMessages, id);
    }

    public Optional<Person> person(long id) {
        return jdbc.query("select * from person where id = ?", PERSON, id).stream()
                .findFirst();
    }

    /** The people among the ids, by id, in the order asked; unknown ids are left out. */
    public Map<Long, Person> people(Collection<Long> ids) {
        Map<Long, Person> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            Map<Long, Person> rows = new LinkedHashMap<>();
            jdbc.query("select * from person where id = any(?)", PERSON, Arguments.array(ids))
                    .forEach(person -> rows.put(person.id(), person));
            ids.stream().filter(rows::containsKey).forEach(id -> found.put(id, rows.get(id)));
        }
        return found;
    }

    /** A page of the people whose name contains every word, or whose id is the text, by last name. */
    public List<Person> search(String text, int offset, int count) {
        return jdbc.query(
                "select * from person where (search_name like ? escape '\\' or cast(id as varchar) = ?)"
                        + " order by search_name, id offset ? rows fetch first ? rows only",
                PERSON,
                pattern(text),
                text.strip(),
                offset,
                count);
    }

    /** How many people {@link #search} would find in all. */
    public int count(String text) {
        Integer found = jdbc.queryForObject(
                "select count(*) from person where search_name like ? escape '\\' or cast(id as varchar) = ?",
                Integer.class,
                pattern(text),
                text.strip());
        return found == null ? 0 : found;
    }

    private static String pattern(String text) {
        String escaped =
                searchName(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped.replace(' ', '%') + "%";
    }

    /** Both orders of the names stand in it, so that “Anna Orlova” and “Orlova Anna” find the same person. */
    private static String searchName(String lastName, String firstName) {
        return searchName(lastName + " " + firstName + " " + lastName);
    }

    private static String searchName(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }
}
