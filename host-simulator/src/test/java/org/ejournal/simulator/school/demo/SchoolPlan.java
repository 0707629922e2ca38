package org.ejournal.simulator.school.demo;

import java.util.List;

/** What one organisation of the demo is to look like. */
record SchoolPlan(
        String id,
        String name,
        String profile,
        String prefix,
        int number,
        List<ClassPlan> classes,
        List<StaffPlan> staff,
        Families families) {

    /** A class, its grade (0 in a college), how many learn in it, and its subjects. */
    record ClassPlan(String name, int grade, int size, List<String> subjects) {}

    /**
     * Somebody of the staff.
     *
     * @param role the OneRoster role
     * @param title the position
     * @param type the position's type
     * @param headLevel 0 for no head
     * @param subjects what the person teaches; «начальные классы» for a whole primary class
     */
    record StaffPlan(
            String role, String title, String type, int headLevel, boolean actingHead, List<String> subjects) {}

    /** How many families have two and three children here, and in how many of a hundred is nobody to answer. */
    record Families(int withTwo, int withThree, int twins, int percentWithoutGuardian) {}
}
