package org.ejournal.simulator.school.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of the demo roster as text, in the column order of the OneRoster 1.2 CSV binding. */
final class DemoTables {
    private static final Map<String, String> HEADERS = headers();

    private final Map<String, StringBuilder> files = new LinkedHashMap<>();
    private int vkId = 700000001;
    private int enrollment;

    DemoTables() {
        HEADERS.forEach((file, header) -> files.put(file, new StringBuilder(header).append('\n')));
        files.put("manifest.csv", new StringBuilder(manifest()));
    }

    Map<String, String> files() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString(), (a, b) -> a, LinkedHashMap::new));
    }

    void org(String id, String name, String type, String parent, String kind) {
        row("orgs.csv", id, "", "", name, type, "", parent, kind);
    }

    void session(String id, String title, String begin, String end) {
        row("academicSessions.csv", id, "", "", title, "schoolYear", begin, end, "", "2025");
    }

    void course(String id, String title, String org) {
        row("courses.csv", id, "", "", "", title, "", "", org, "", "");
    }

    void schoolClass(String id, String title, String grade, String course, String type, String school, String session) {
        row("classes.csv", id, "", "", title, grade, course, "", type, "", school, session, "", "", "");
    }

    void enrol(
            String schoolClass,
            String school,
            DemoPerson person,
            String role,
            boolean primary,
            String begin,
            String end) {
        String id = "e" + ++enrollment;
        String mark = role.equals("teacher") ? String.valueOf(primary) : "";
        row("enrollments.csv", id, "", "", schoolClass, school, person.id, role, mark, begin, end);
    }

    void person(DemoPerson person) {
        String userIds = person.linked ? "{VK:" + vkId++ + "}" : "";
        String agents = person.agents.stream().map(agent -> agent.id).collect(Collectors.joining(","));
        StringBuilder users = files.get("users.csv");
        List<String> fields = List.of(
                person.id,
                "",
                "",
                "true",
                person.id,
                userIds,
                person.given,
                person.family(),
                person.patronymic,
                "",
                "",
                "",
                "",
                agents,
                person.grade,
                "",
                "",
                "",
                "",
                "",
                person.primaryOrg,
                "");
        users.append(fields.stream().map(DemoTables::quoted).collect(Collectors.joining(",")))
                .append(',')
                .append(person.post)
                .append('\n');
        String sex = person.male ? "male" : "female";
        row(
                "demographics.csv",
                person.id,
                "",
                "",
                person.birth.toString(),
                sex,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        int number = 0;
        for (DemoPerson.Role role : person.roles) {
            String kind = number == 0 ? "primary" : "secondary";
            String id = person.id + "-r" + ++number;
            row("roles.csv", id, "", "", person.id, kind, role.role(), "", "", role.org(), "");
        }
    }

    private void row(String file, String... fields) {
        files.get(file)
                .append(List.of(fields).stream().map(DemoTables::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String field) {
        return field.contains(",") || field.contains("\"") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId,metadata.jrnl.kind");
        headers.put(
                "academicSessions.csv",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear");
        headers.put(
                "courses.csv",
                "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,"
                        + "subjectCodes");
        headers.put(
                "classes.csv",
                "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
                        + "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods");
        headers.put(
                "users.csv",
                "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,"
                        + "identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,"
                        + "preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns,"
                        + "metadata.jrnl.position,metadata.jrnl.positionType,metadata.jrnl.headLevel,"
                        + "metadata.jrnl.actingHead");
        headers.put(
                "roles.csv",
                "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
                        + "userProfileSourcedId");
        headers.put(
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,"
                        + "beginDate,endDate");
        headers.put(
                "demographics.csv",
                "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,"
                        + "blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,"
                        + "demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,"
                        + "stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus");
        return headers;
    }

    private static String manifest() {
        StringBuilder manifest = new StringBuilder("propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\n");
        for (String file : List.of(
                "academicSessions",
                "categories",
                "classes",
                "classResources",
                "courses",
                "courseResources",
                "demographics",
                "enrollments",
                "lineItemLearningObjectiveIds",
                "lineItems",
                "lineItemScoreScales",
                "orgs",
                "resources",
                "resultLearningObjectiveIds",
                "results",
                "resultScoreScales",
                "roles",
                "scoreScales",
                "userProfiles",
                "userResources",
                "users")) {
            boolean there = HEADERS.containsKey(file + ".csv");
            manifest.append("file.")
                    .append(file)
                    .append(',')
                    .append(there ? "bulk" : "absent")
                    .append('\n');
        }
        return manifest.append("source.systemName,Sferum plugin demo\nsource.systemCode,demo\n")
                .toString();
    }
}
