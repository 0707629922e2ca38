package org.ejournal.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody's own OneRoster 1.2 folder in the making. Each school has an administrator, a teacher for everything, and in
 * each class one pupil with one parent; everybody is in VK but those who are said not to be.
 */
final class OwnRoster {
    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put("manifest", "propertyName,value");
        HEADERS.put("academicSessions", common("title,type,startDate,endDate,parentSourcedId,schoolYear"));
        HEADERS.put("orgs", common("name,type,identifier,parentSourcedId"));
        HEADERS.put(
                "courses", common("schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes"));
        HEADERS.put(
                "classes",
                common("title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,"
                        + "subjects,subjectCodes,periods"));
        HEADERS.put(
                "users",
                common("enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,"
                        + "agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,"
                        + "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns,"
                        + "metadata.jrnl.position,metadata.jrnl.positionType,metadata.jrnl.headLevel,"
                        + "metadata.jrnl.actingHead"));
        HEADERS.put("roles", common("userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId"));
        HEADERS.put(
                "enrollments", common("classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate"));
    }

    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final Map<String, Long> vkIds = new LinkedHashMap<>();
    private final Set<String> unlinked = new HashSet<>();
    private long vkId = 800_000_000;
    private int rows;

    OwnRoster() {
        HEADERS.forEach((table, header) -> lines.put(table, new ArrayList<>(List.of(header))));
        add("manifest", "manifest.version,1.0");
        add("manifest", "oneroster.version,1.2");
        HEADERS.keySet().stream()
                .filter(table -> !table.equals("manifest"))
                .forEach(table -> add("manifest", "file." + table + ",bulk"));
        add("academicSessions", "year,,,Учебный год,schoolYear,2024-09-01,2044-09-01,,2025");
    }

    private static String common(String own) {
        return "sourcedId,status,dateLastModified," + own;
    }

    /** Says that somebody is not known in VK, before their school is added. */
    OwnRoster unlinked(String person) {
        unlinked.add(person);
        return this;
    }

    /** Adds a school whose classes are called 1А, 2А, …, each with all those subjects. */
    OwnRoster school(String id, String name, int classes, List<String> subjects) {
        add("orgs", "%s,,,%s,school,,".formatted(id, name));
        user(id + "-admin", "", "siteAdministrator", id);
        String teacher = user(id + "-teacher", "", "teacher", id);
        subjects.forEach(subject -> add("courses", "%s-%s,,,,%s,,,%s,,".formatted(id, subject, subject, id)));
        for (int number = 1; number <= classes; number++) {
            String schoolClass = id + "-k" + number;
            String parent = user(schoolClass + "-parent", "", "parent", id);
            String pupil = user(schoolClass + "-pupil", parent, "student", id);
            add("classes", "%s,,,%dА,,,,homeroom,,%s,year,,,".formatted(schoolClass, number, id));
            enroll(schoolClass, id, teacher, pupil);
            for (String subject : subjects) {
                String group = schoolClass + "-" + subject;
                add(
                        "classes",
                        "%s,,,%dА %s,,%s-%s,,scheduled,,%s,year,,,".formatted(group, number, subject, id, subject, id));
                enroll(group, id, teacher, pupil);
            }
        }
        return this;
    }

    /** Adds so many pupils to a class of a school that was added, each with the number in the surname. */
    OwnRoster pupils(String school, int number, int many) {
        String schoolClass = school + "-k" + number;
        for (int each = 1; each <= many; each++) {
            String pupil = schoolClass + "-pupil" + each;
            user(pupil, "", "student", school, "Ученик" + each);
            add("enrollments", "e%d,,,%s,%s,%s,student,,,".formatted(++rows, schoolClass, school, pupil));
        }
        return this;
    }

    private void enroll(String schoolClass, String school, String teacher, String pupil) {
        add("enrollments", "e%d,,,%s,%s,%s,teacher,true,,".formatted(++rows, schoolClass, school, teacher));
        add("enrollments", "e%d,,,%s,%s,%s,student,,,".formatted(++rows, schoolClass, school, pupil));
    }

    private String user(String id, String agent, String role, String school) {
        return user(id, agent, role, school, "Фамилия");
    }

    private String user(String id, String agent, String role, String school, String family) {
        vkIds.put(id, ++vkId);
        String known = unlinked.contains(id) ? "" : "{VK:%d}".formatted(vkId);
        add("users", "%s,,,true,%s,%s,Имя,%s,,,,,,%s,,,,,,,,,,,,".formatted(id, id, known, family, agent));
        add("roles", "r%d,,,%s,primary,%s,,,%s,".formatted(++rows, id, role, school));
        return id;
    }

    private void add(String table, String line) {
        lines.get(table).add(line);
    }

    /** As whom somebody is in VK. */
    long vkId(String person) {
        return vkIds.get(person);
    }

    /** Writes the files. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, List<String>> table : lines.entrySet()) {
            Files.write(folder.resolve(table.getKey() + ".csv"), table.getValue());
        }
    }
}
