package org.ejournal.sferum.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.settings.profile.ProfileReader;

/** What the rules want for a roster, in words that a test can compare. */
record Wanted(DesiredOrganisation organisation) {
    static final String ELECTRONIC_SCHOOL = "electronic-school";
    static final String NET_SCHOOL = "net-school";
    static final String COLLEGE = "college";
    static final String PARAGRAPH = "paragraph";

    static Wanted by(String profile, School school) {
        return by(profile, school, OrganisationChoices.none());
    }

    static Wanted by(String profile, School school, OrganisationChoices choices) {
        return by(profile, school.snapshot(), choices);
    }

    static Wanted by(String profile, RosterSnapshot roster, OrganisationChoices choices) {
        return new Wanted(Desire.desire(roster, profile(profile), choices, Desire.Decisions.none()));
    }

    static Wanted by(String profile, School school, OrganisationChoices choices, Desire.Decisions decisions) {
        return new Wanted(Desire.desire(school.snapshot(), profile(profile), choices, decisions));
    }

    static RuleProfile profile(String id) {
        return new ProfileReader().builtIn().get(id);
    }

    static OrganisationChoices chatAdministrator(String person) {
        return new OrganisationChoices(List.of(new PersonId(person)), Set.of());
    }

    static OrganisationChoices subjectChats() {
        return new OrganisationChoices(List.of(), Set.of(ChatKind.SUBJECT));
    }

    List<String> keys() {
        return organisation.chats().stream().map(chat -> chat.key().value()).toList();
    }

    List<String> titles() {
        return organisation.chats().stream().map(DesiredChat::title).toList();
    }

    DesiredChat chat(String key) {
        return organisation.chats().stream()
                .filter(chat -> chat.key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(key + " is not in " + keys()));
    }

    List<String> members(String key) {
        return chat(key).members().keySet().stream().map(PersonId::value).toList();
    }

    List<String> admins(String key) {
        return chat(key).admins().stream().map(PersonId::value).toList();
    }

    String reasons(String key, String person) {
        DesiredMember member = chat(key).members().get(new PersonId(person));
        return member == null ? "" : member.reasonsText();
    }

    String text() {
        return organisation.chats().stream().map(Wanted::text).collect(joining("\n"));
    }

    private static String text(DesiredChat chat) {
        return "%s «%s» class=%s «%s» subject=«%s»\n%s"
                .formatted(
                        chat.key(),
                        chat.title(),
                        chat.classId(),
                        chat.className(),
                        chat.subject(),
                        chat.members().values().stream().map(Wanted::text).collect(joining()));
    }

    private static String text(DesiredMember member) {
        return "  %s %s: %s\n".formatted(member.admin() ? "*" : "-", member.person(), member.reasonsText());
    }
}
