package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {
    private final SmallSchool school = new SmallSchool();

    @Test
    void any_roster_gives_somebody_for_each_part_that_it_has() {
        assertThat(school.roster().accounts())
                .extracting(account -> account.login() + " " + account.person())
                .containsExactly(
                        "school1-super h",
                        "school1-admin h",
                        "school1-classteacher t1",
                        "school1-teacher t2",
                        "school1-parent g1",
                        "school1-pupil p1",
                        "school1-newcomer g2");
    }

    @Test
    void the_superadministrator_is_the_system_administrator_where_there_is_one() {
        school.change("roles.csv", "t2,primary,teacher", "t2,primary,systemAdministrator");
        DemoAccount account = account("school1-super");
        assertThat(account.person()).isEqualTo(new PersonId("t2"));
        assertThat(account.metaroles()).isEqualTo(Set.of(Metarole.SUPERADMINISTRATOR));
    }

    @Test
    void the_organisations_administrator_is_somebody_else_and_an_administrator_rather_than_the_head() {
        school.change("roles.csv", "t2,primary,teacher", "t2,primary,systemAdministrator")
                .change("roles.csv", "t1,primary,teacher", "t1,primary,siteAdministrator");
        DemoAccount account = account("school1-admin");
        assertThat(account.person()).isEqualTo(new PersonId("t1"));
        assertThat(account.metaroles()).isEqualTo(Set.of(Metarole.ORGANISATION_ADMINISTRATOR));
    }

    @Test
    void the_parent_with_two_children_comes_first_and_a_linked_one_before_others() {
        school.change("users.csv", "Юрьевич,p2", "Юрьевич,\"p2,p3\"");
        assertThat(account("school1-parent").person()).isEqualTo(new PersonId("g3"));
        school.change("users.csv", "{VK:7}", "");
        assertThat(account("school1-parent").person()).isEqualTo(new PersonId("g1"));
    }

    @Test
    void a_teacher_who_is_a_parent_has_an_account_of_that_part() {
        school.change("users.csv", "\"g1,g2\"", "\"g1,g2,t2\"").add("roles.csv", "r20,,,t2,secondary,parent,,,s,");
        assertThat(account("school1-teacherparent").person()).isEqualTo(new PersonId("t2"));
    }

    @Test
    void somebody_disabled_may_not_sign_in() {
        school.change("users.csv", "p1,,,true", "p1,,,false");
        assertThat(account("school1-pupil").person()).isEqualTo(new PersonId("p2"));
    }

    @Test
    void the_newcomer_has_no_vk_id_and_no_office() {
        school.change("users.csv", "{VK:1}", "").change("users.csv", "Пётр,Зотов", "Пётр,Зотин");
        DemoAccount account = account("school1-newcomer");
        assertThat(account.person()).isEqualTo(new PersonId("g2"));
        assertThat(account.metaroles()).isEmpty();
        assertThat(account.name().full()).isEqualTo("Зотин Пётр Львович");
    }

    @Test
    void organisations_are_numbered_as_the_file_has_them() {
        school.add("orgs.csv", "s2,,,Академия,school,,d").add("roles.csv", "r20,,,h,secondary,teacher,,,s2,");
        assertThat(school.roster().accounts())
                .filteredOn(account -> account.organisation().equals(new OrganisationId("s2")))
                .isEmpty();
        school.add("roles.csv", "r21,,,t1,secondary,principal,,,s2,");
        assertThat(account("school2-super").person()).isEqualTo(new PersonId("t1"));
    }

    @Test
    void every_part_has_a_name_in_the_bundle() {
        Messages messages = new Messages();
        List<DemoAccount> accounts =
                new SchoolRoster(RosterFiles.demo(), SmallSchool.clock(SmallSchool.TODAY)).accounts();
        assertThat(accounts)
                .hasSize(32)
                .allSatisfy(
                        account -> assertThat(messages.text(account.roleKey())).isNotBlank());
        assertThat(accounts)
                .extracting(DemoAccount::login)
                .doesNotHaveDuplicates()
                .allMatch(login -> login.matches("[a-z0-9-]+"));
    }

    private DemoAccount account(String login) {
        return school.roster().accounts().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
