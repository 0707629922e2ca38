package org.ejournal.simulator.school.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A person of the demo while it is being made. */
final class DemoPerson {
    String id = "";
    final String surnameBase;
    final String given;
    final String patronymic;
    final boolean male;
    final LocalDate birth;
    boolean linked = true;
    String primaryOrg = "";
    String post = ",,,";
    String grade = "";
    final List<DemoPerson> agents = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();

    record Role(String org, String role) {}

    DemoPerson(String surnameBase, String given, String patronymic, boolean male, LocalDate birth) {
        this.surnameBase = surnameBase;
        this.given = given;
        this.patronymic = patronymic;
        this.male = male;
        this.birth = birth;
    }

    String family() {
        return DemoNames.surname(surnameBase, male);
    }

    String fullName() {
        return family() + " " + given + " " + patronymic;
    }
}
