package org.ejournal.sferum.chat;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills PostgreSQL with chats, the people in them and their names, without an engine. Titles, surnames and figures differ
 * as they do in life: of 5,000 surnames each is borne by one person in 5,000.
 */
final class RegistryTables {
    /** How many chats a school has. */
    static final int CHATS = 667;

    private static final List<String> MADE_OF = List.of("CREATE SCHEMA made", """
            CREATE TABLE made.chat AS
            SELECT k, CASE WHEN k = 0 THEN 'STAFF' WHEN place = 0 THEN 'CLASS' WHEN place = 1 THEN 'PARENTS' ELSE 'SUBJECT' END
                       AS kind,
                   CASE WHEN k = 0 THEN '' ELSE class % 11 + 1 || substr('АБВГ', class / 11 + 1, 1) END AS class_name,
                   CASE WHEN k = 0 OR place < 2 THEN '' ELSE (ARRAY['Алгебра', 'Геометрия', 'Физика', 'Химия', 'Биология',
                     'География', 'История', 'Обществознание', 'Литература', 'Русский язык', 'Английский язык', 'Информатика',
                     'Музыка', 'Труд', 'Физкультура', 'ОБЖ'])[place - 1] END AS subject
            FROM (SELECT k, (k - 1) / 18 AS class, (k - 1) % 18 AS place FROM generate_series(0, 666) k) x""", """
            CREATE TABLE made.family AS
            SELECT b * 50 + e AS number,
                   chr(1040 + b % 25) || substr('аеиоу', b % 5 + 1, 1) || substr('бвгдж', b / 20 + 1, 1)
                     || substr('аеиоу', e % 5 + 1, 1) || substr('клмнпрстфх', e / 5 + 1, 1) || 'ов' AS family
            FROM generate_series(0, 99) b CROSS JOIN generate_series(0, 49) e""");

    private static final List<String> ROWS = List.of("""
            INSERT INTO sferum.chat (id, organisation, chat_key, kind, title, class_id, class_name, subject, member_count,
                                     admin_names, remote_id, remote_title)
            SELECT s.n * 667 + c.k + 1, s.organisation, 'K' || s.n || ':' || c.k, c.kind,
                   CASE c.kind WHEN 'STAFF' THEN 'Учительская' WHEN 'PARENTS' THEN 'Родители ' ELSE c.subject || ' ' END
                     || c.class_name || ' школы ' || s.n,
                   c.class_name, c.class_name, c.subject, 5 + (s.n * 667 + c.k)::bigint * 7919 % 50, f.family || ' Имя Отчество',
                   s.n * 667 + c.k + 1, 'same'
            FROM made.school s CROSS JOIN made.chat c JOIN made.family f ON f.number = (s.n * 667 + c.k) * 31 % 5000""", """
            INSERT INTO sferum.person (organisation, person_id, family, given, patronymic, search_name)
            SELECT s.organisation, 'p' || s.n || '-' || i, f.family, 'Имя', 'Отчество', LOWER(f.family) || ' имя отчество'
            FROM made.school s CROSS JOIN generate_series(0, 399) i JOIN made.family f ON f.number = (s.n * 400 + i) * 37 % 5000""", """
            INSERT INTO sferum.membership (chat_id, person_id, wanted, wanted_admin, reasons)
            SELECT s.n * 667 + k + 1, 'p' || s.n || '-' || (k * 7 + m * 53) % 400, TRUE, m = 0, 'PUPIL'
            FROM made.school s CROSS JOIN generate_series(0, 666) k CROSS JOIN generate_series(0, 4) m""", """
            INSERT INTO sferum.chat_tally (organisation, kind, chats)
            SELECT organisation, kind, COUNT(*) FROM sferum.chat GROUP BY organisation, kind""");

    private final JdbcTemplate jdbc;

    RegistryTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes one organisation out of many schools, and other schools that are organisations of their own.
     *
     * @param region the one organisation
     * @param together how many schools it is made of
     * @param apart how many others there are; they are named after the number that follows
     */
    void fill(String region, int together, int apart) {
        MADE_OF.forEach(jdbc::execute);
        jdbc.execute("CREATE TABLE made.school AS SELECT n, CASE WHEN n < " + together + " THEN '" + region
                + "' ELSE 'school-' || n END AS organisation FROM generate_series(0, " + (together + apart - 1)
                + ") n");
        List<String> indexes = jdbc.queryForList(
                "SELECT indexdef FROM pg_indexes i WHERE schemaname = 'sferum' AND tablename IN ('chat', 'person', 'membership')"
                        + " AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)",
                String.class);
        indexes.forEach(index -> jdbc.execute("DROP INDEX sferum." + index.replaceAll(".*INDEX (\\S+) ON.*", "$1")));
        jdbc.execute("ALTER TABLE sferum.membership DROP CONSTRAINT membership_chat, DROP CONSTRAINT membership_pk");
        jdbc.execute("ALTER TABLE sferum.membership SET UNLOGGED");
        ROWS.forEach(jdbc::execute);
        jdbc.execute("ALTER TABLE sferum.membership ADD CONSTRAINT membership_pk PRIMARY KEY (chat_id, person_id)");
        indexes.forEach(jdbc::execute);
        List.of("chat", "person", "membership").forEach(table -> jdbc.execute("VACUUM (ANALYZE) sferum." + table));
        jdbc.execute("ANALYZE");
    }
}
