package org.ejournal.simulator.school;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;

/** A school of two classes in OneRoster 1.2, held in memory, to be spoilt or changed by one test. */
final class SmallSchool implements RosterFiles {
    static final OrganisationId ID = new OrganisationId("s");
    static final String TODAY = "2026-11-22";

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SmallSchool() {
        with("manifest.csv", """
                propertyName,value
                manifest.version,1.0
                oneroster.version,1.2
                """);
        with("orgs.csv", """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                d,,,Департамент,district,,
                s,,,Школа № 1,school,,d
                """);
        with("academicSessions.csv", """
                sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                q1,,,1 четверть,term,2026-09-01,2026-10-26,,2027
                q2,,,2 четверть,term,2026-11-05,2026-12-28,,2027
                """);
        with("courses.csv", """
                sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
                c1,,,,Краеведение,,,s,,
                """);
        with("users.csv", """
                sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,agentSourcedIds,primaryOrgSourcedId,metadata.jrnl.position,metadata.jrnl.positionType,metadata.jrnl.headLevel,metadata.jrnl.actingHead
                h,,,true,h,{VK:1},Ольга,Седова,Юрьевна,,,,,,
                t1,,,true,t1,{VK:2},Елена,Воронцова,Владимировна,,,,,,
                t2,,,true,t2,{VK:3},Игорь,Панов,Ильич,,,,,,
                p1,,,true,p1,{VK:4},Иван,Зотов,Петрович,"g1,g2",,,,,
                p2,,,true,p2,{VK:5},Анна,Лукина,Олеговна,,,,,,
                p3,,,true,p3,,Яна,Ершова,Антоновна,,,,,,
                g1,,,true,g1,{VK:6},Анна,Зотова,Юрьевна,,,,,,
                g2,,,true,g2,,Пётр,Зотов,Львович,,,,,,
                g3,,,true,g3,{VK:7},Олег,Лукин,Юрьевич,p2,,,,,
                """);
        with("roles.csv", """
                sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
                r1,,,h,primary,principal,,,s,
                r2,,,t1,primary,teacher,,,s,
                r3,,,t2,primary,teacher,,,s,
                r4,,,p1,primary,student,,,s,
                r5,,,p2,primary,student,,,s,
                r6,,,p3,primary,student,,,s,
                r7,,,g1,primary,parent,,,s,
                r8,,,g2,primary,guardian,,,s,
                r9,,,g3,primary,relative,,,s,
                """);
        with("classes.csv", """
                sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
                k1,,,10А,,,,homeroom,,s,"q1,q2",,,
                k2,,,10Б,,,,homeroom,,s,"q1,q2",,,
                x1,,,Краеведение,,c1,,scheduled,,s,"q1,q2",,,
                """);
        with("enrollments.csv", """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                e1,,,k1,s,t1,teacher,true,,
                e2,,,k1,s,p1,student,,,
                e3,,,k1,s,p2,student,,,
                e4,,,k2,s,p3,student,,,
                e5,,,x1,s,t2,teacher,,,
                e6,,,x1,s,p1,student,,,
                e7,,,x1,s,p2,student,,,
                e8,,,x1,s,p3,student,,,
                """);
    }

    SmallSchool with(String file, String text) {
        return withBytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallSchool withBytes(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    SmallSchool without(String file) {
        files.remove(file);
        return this;
    }

    /** Replaces what stands once in the file. */
    SmallSchool change(String file, String from, String to) {
        String text = text(file);
        if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
            throw new IllegalArgumentException("Not once in " + file + ": " + from);
        }
        return with(file, text.replace(from, to));
    }

    SmallSchool add(String file, String... rows) {
        return with(file, text(file) + String.join("\n", rows) + "\n");
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    SchoolRoster roster() {
        return rosterOn(TODAY);
    }

    SchoolRoster rosterOn(String day) {
        return new SchoolRoster(this, clock(day));
    }

    RosterSnapshot snapshot() {
        return roster().snapshot(ID);
    }

    RosterSnapshot snapshotOn(String day) {
        return rosterOn(day).snapshot(ID);
    }

    static Clock clock(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public String place() {
        return "/schools/small";
    }
}
