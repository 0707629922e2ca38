package org.ejournal.simulator.school.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ejournal.simulator.school.demo.SchoolPlan.ClassPlan;

/** Fills the places in an organisation's classes with the children of families. */
final class DemoFamilies {
    private static final int FIRST_GRADE_BIRTH_YEAR = 2019;

    private final SchoolPlan plan;
    private final DemoNames names;
    private final Random random;

    /** A pupil and the place in the plan of the class. */
    record Pupil(DemoPerson person, int schoolClass, Kin kin) {}

    enum Kin {
        ONLY_CHILD,
        TWIN,
        SIBLING_ELSEWHERE
    }

    private final List<Pupil> pupils = new ArrayList<>();
    private final Set<DemoPerson> guardians = new LinkedHashSet<>();

    DemoFamilies(SchoolPlan plan, DemoNames names, Random random, List<DemoPerson> teachersWithChildren) {
        this.plan = plan;
        this.names = names;
        this.random = random;
        List<Integer> places = places();
        for (int i = 0; i < plan.families().twins(); i++) {
            int place = places.remove(0);
            places.remove(Integer.valueOf(place));
            family(List.of(place, place), List.of());
        }
        for (DemoPerson teacher : teachersWithChildren) {
            family(take(places, 1), List.of(teacher));
        }
        for (int i = 0; i < plan.families().withThree(); i++) {
            family(take(places, 3), List.of());
        }
        for (int i = 0; i < plan.families().withTwo(); i++) {
            family(take(places, 2), List.of());
        }
        while (!places.isEmpty()) {
            family(take(places, 1), List.of());
        }
        number();
    }

    List<Pupil> pupils() {
        return pupils;
    }

    Set<DemoPerson> guardians() {
        return guardians;
    }

    private List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < plan.classes().size(); i++) {
            places.addAll(Collections.nCopies(plan.classes().get(i).size(), i));
        }
        Collections.shuffle(places, random);
        return places;
    }

    /** Takes places of different grades, since brothers and sisters are of different age. */
    private List<Integer> take(List<Integer> places, int count) {
        List<Integer> taken = new ArrayList<>();
        taken.add(places.remove(0));
        while (taken.size() < count) {
            int next = 0;
            while (sameGrade(taken, places.get(next))) {
                next++;
            }
            taken.add(places.remove(next));
        }
        return taken;
    }

    private boolean sameGrade(List<Integer> taken, int place) {
        ClassPlan candidate = plan.classes().get(place);
        return taken.stream()
                .map(plan.classes()::get)
                .anyMatch(other -> candidate.grade() == 0 ? other == candidate : other.grade() == candidate.grade());
    }

    private void family(List<Integer> places, List<DemoPerson> knownMother) {
        String father = names.father();
        String surname = knownMother.isEmpty() ? names.surname() : knownMother.get(0).surnameBase;
        List<DemoPerson> parents = parents(surname, father, knownMother);
        boolean twins = places.size() == 2 && places.get(0).equals(places.get(1));
        Kin kin = twins ? Kin.TWIN : places.size() == 1 ? Kin.ONLY_CHILD : Kin.SIBLING_ELSEWHERE;
        LocalDate birth = birth(places.get(0));
        Set<String> given = new LinkedHashSet<>();
        for (int place : places) {
            boolean male = random.nextBoolean();
            String name = names.child(male);
            while (!given.add(name)) {
                name = names.child(male);
            }
            DemoPerson child = new DemoPerson(
                    surname, name, DemoNames.patronymic(father, male), male, twins ? birth : birth(place));
            int grade = plan.classes().get(place).grade();
            child.grade = grade == 0 ? "" : String.valueOf(grade);
            child.linked = random.nextInt(100) >= 5;
            child.agents.addAll(parents);
            child.roles.add(new DemoPerson.Role(plan.id(), "student"));
            pupils.add(new Pupil(child, place, kin));
        }
    }

    private List<DemoPerson> parents(String surname, String father, List<DemoPerson> knownMother) {
        List<DemoPerson> parents = new ArrayList<>(knownMother);
        knownMother.forEach(mother -> mother.roles.add(new DemoPerson.Role(plan.id(), "parent")));
        if (knownMother.isEmpty() && random.nextInt(100) < plan.families().percentWithoutGuardian()) {
            return parents;
        }
        int kind = random.nextInt(100);
        if (knownMother.isEmpty()) {
            String own = random.nextInt(100) < 8 ? names.surname() : surname;
            String role = kind >= 98 ? "guardian" : "parent";
            parents.add(guardian(new DemoPerson(own, names.mother(), anyPatronymic(false), false, adult()), role));
        }
        if (kind < 90) {
            DemoPerson man = new DemoPerson(surname, father, anyPatronymic(true), true, adult());
            parents.add(guardian(man, "parent"));
        } else if (kind < 92) {
            DemoPerson aunt = new DemoPerson(names.surname(), names.mother(), anyPatronymic(false), false, adult());
            parents.add(guardian(aunt, "relative"));
        }
        return parents;
    }

    private DemoPerson guardian(DemoPerson person, String role) {
        person.linked = random.nextInt(100) >= 12;
        person.roles.add(new DemoPerson.Role(plan.id(), role));
        return person;
    }

    private String anyPatronymic(boolean male) {
        return DemoNames.patronymic(names.father(), male);
    }

    private LocalDate birth(int place) {
        int grade = plan.classes().get(place).grade();
        int year = grade == 0 ? FIRST_GRADE_BIRTH_YEAR - 11 : FIRST_GRADE_BIRTH_YEAR - (grade - 1);
        return LocalDate.of(year - 1, 9, 1).plusDays(random.nextInt(365));
    }

    private LocalDate adult() {
        return LocalDate.of(1975, 1, 1).plusDays(random.nextInt(365 * 17));
    }

    /** Numbers pupils by class and name, and guardians as their first child comes. */
    private void number() {
        pupils.sort(Comparator.comparing(Pupil::schoolClass)
                .thenComparing(pupil -> pupil.person().fullName().replace('ё', 'е')));
        int number = 0;
        for (Pupil pupil : pupils) {
            pupil.person().id = "%s-p%03d".formatted(plan.prefix(), ++number);
            pupil.person().agents.stream().filter(agent -> agent.id.isEmpty()).forEach(agent -> {
                guardians.add(agent);
                agent.id = "%s-g%04d".formatted(plan.prefix(), guardians.size());
            });
        }
    }
}
