package org.ejournal.simulator.school.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes the demo that the simulator carries: the same files at every run. Run {@link #main} in the folder of the module
 * after a change here, and commit what it wrote.
 *
 * <p>The demo must be alive on whatever day somebody starts it, so its school year is twenty years long, most enrolments
 * have no dates, and those who left did so long ago.
 */
final class DemoRosterWriter {
    private static final long SEED = 12;
    private static final int FIRST_COMMUNITY = 900000001;

    private DemoRosterWriter() {}

    /** Writes the files below the folder given, or below this module's resources. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "src/main/resources/demo" : arguments[0]);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Returns the files' contents by their place below {@code demo}. */
    static Map<String, String> files() {
        List<SchoolPlan> plans = DemoPlans.all();
        List<DemoSchool> schools = new ArrayList<>();
        plans.forEach(plan -> schools.add(new DemoSchool(plan, new Random(SEED + plan.number()))));
        schools.get(1).staff().share(schools.get(0).staff().lastTeacherOf("Физика"), "school-12", "Физика");
        schools.get(3).staff().share(schools.get(2).staff().lastTeacherOf("История"), "college-1", "История");

        Map<String, String> files = new LinkedHashMap<>();
        roster(schools).forEach((name, text) -> files.put("roster/" + name, text));
        for (int i = 0; i < plans.size(); i++) {
            files.put("settings/" + plans.get(i).id() + ".properties", settings(plans.get(i), schools.get(i)));
        }
        return files;
    }

    private static Map<String, String> roster(List<DemoSchool> schools) {
        DemoTables tables = new DemoTables();
        tables.org("department", "Департамент образования", "district", "", "");
        tables.session(DemoSchool.SESSION, "Учебный год", "2024-09-01", "2044-09-01");
        schools.forEach(school -> school.write(tables));
        schools.forEach(school -> school.writePeople(tables));
        return tables.files();
    }

    private static String settings(SchoolPlan plan, DemoSchool school) {
        return """
                # %s
                sferum.profile=%s
                sferum.community=%d
                sferum.community-token=vk1.a.demo-community-%s
                sferum.service-token=vk1.a.demo-service-%s
                sferum.chat-administrator=%s
                """.formatted(
                        plan.name(),
                        plan.profile(),
                        FIRST_COMMUNITY + plan.number() - 1,
                        plan.id(),
                        plan.id(),
                        school.staff().chatAdministrator().id);
    }
}
