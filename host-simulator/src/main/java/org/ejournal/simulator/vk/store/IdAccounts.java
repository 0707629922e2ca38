package org.ejournal.simulator.vk.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The accounts of VK ID and their educational profiles. */
public final class IdAccounts {
    private static final RowMapper<IdAccount> ACCOUNT = (row, number) ->
            new IdAccount(row.getLong("id"), row.getString("phone"), row.getString("mail"), row.getString("password"));
    private static final RowMapper<IdProfile> PROFILE = (row, number) -> new IdProfile(
            People.PERSON.mapRow(row, number),
            row.getLong("account_id"),
            row.getString("patronymic"),
            date(row.getDate("birthday")),
            row.getInt("sex"));
    private static final String PROFILES = "select * from id_profile join person on person.id = id_profile.person_id";

    private final JdbcTemplate jdbc;
    private final People people;

    IdAccounts(Database database, People people) {
        this.jdbc = database.jdbc();
        this.people = people;
    }

    public Optional<IdAccount> byPhone(String phone) {
        return jdbc.query("select * from id_account where phone = ?", ACCOUNT, phone).stream()
                .findFirst();
    }

    public Optional<IdAccount> byMail(String mail) {
        return jdbc.query("select * from id_account where mail = ?", ACCOUNT, mail).stream()
                .findFirst();
    }

    public Optional<IdAccount> account(long id) {
        return jdbc.query("select * from id_account where id = ?", ACCOUNT, id).stream()
                .findFirst();
    }

    /** The account's educational profile; empty where it has none yet. */
    public Optional<IdProfile> profileOf(long accountId) {
        return jdbc.query(PROFILES + " where account_id = ?", PROFILE, accountId).stream()
                .findFirst();
    }

    public Optional<IdProfile> profile(long personId) {
        return jdbc.query(PROFILES + " where person_id = ?", PROFILE, personId).stream()
                .findFirst();
    }

    /** Opens an account without an educational profile. */
    public IdAccount open(String phone, @Nullable String mail, @Nullable String password) {
        IdAccount account = new IdAccount(nextNumber(), phone, mail, password);
        jdbc.update(
                "insert into id_account (id, phone, mail, password) values (?, ?, ?, ?)",
                account.id(),
                phone,
                mail,
                password);
        return account;
    }

    public void savePassword(long accountId, String password) {
        jdbc.update("update id_account set password = ? where id = ?", password, accountId);
    }

    /** Gives the account an educational profile: from now on this is a person of the messenger with an id of its own. */
    public IdProfile create(
            long accountId, String firstName, String lastName, String patronymic, LocalDate birthday, int sex) {
        long id = nextNumber();
        while (people.person(id).isPresent()) {
            id = nextNumber();
        }
        Person person = new Person(id, firstName, lastName, true, true);
        people.save(List.of(person));
        jdbc.update(
                "insert into id_profile (person_id, account_id, patronymic, birthday, sex) values (?, ?, ?, ?, ?)",
                id,
                accountId,
                patronymic,
                Date.valueOf(birthday),
                sex);
        return new IdProfile(person, accountId, patronymic, birthday, sex);
    }

    /** Those of the people who are nobody's educational profile yet. */
    public Set<Long> withoutAccount(Collection<Long> personIds) {
        Set<Long> without = new HashSet<>(personIds);
        if (!without.isEmpty()) {
            without.removeAll(jdbc.queryForList(
                    "select person_id from id_profile where person_id = any(?)",
                    Long.class,
                    Arguments.array(personIds)));
        }
        return without;
    }

    /**
     * Opens an account for each person, whose educational profile the person becomes.
     *
     * @param patronymics by the person's id
     * @param phoneOf the number a person would have; the next free one is taken where somebody has it
     */
    public void openFor(Map<Long, String> patronymics, LongFunction<String> phoneOf, String password) {
        Set<String> taken = new HashSet<>(jdbc.queryForList("select phone from id_account", String.class));
        List<Object[]> accounts = patronymics.keySet().stream()
                .sorted()
                .map(id -> new Object[] {nextNumber(), free(phoneOf.apply(id), taken), password, id})
                .toList();
        jdbc.batchUpdate(
                "insert into id_account (id, phone, password) values (?, ?, ?)",
                accounts.stream()
                        .map(row -> new Object[] {row[0], row[1], row[2]})
                        .toList());
        jdbc.batchUpdate(
                "insert into id_profile (person_id, account_id, patronymic, sex) values (?, ?, ?, 0)",
                accounts.stream()
                        .map(row -> new Object[] {row[3], row[0], patronymics.get((Long) row[3])})
                        .toList());
    }

    private static String free(String wanted, Set<String> taken) {
        long number = Long.parseLong(wanted);
        while (!taken.add(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    private long nextNumber() {
        Long number = jdbc.queryForObject("select next value for vk_id_number", Long.class);
        if (number == null) {
            throw new IllegalStateException("The sequence of VK ID gives no number");
        }
        return number;
    }

    private static @Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
