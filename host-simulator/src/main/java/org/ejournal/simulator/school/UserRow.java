package org.ejournal.simulator.school;

import java.util.List;
import org.ejournal.plugin.roster.Person;

/**
 * A row of {@code users.csv}.
 *
 * @param agents the ids of the people that the person is related to; not yet looked up
 * @param primaryOrg the organisation in which the post is held; empty for all
 */
record UserRow(
        String id, boolean deleted, boolean enabled, Person person, List<String> agents, String primaryOrg, Post post)
        implements Row {
    UserRow as(Person otherPerson) {
        return new UserRow(id, deleted, enabled, otherPerson, agents, primaryOrg, post);
    }

    UserRow relatedTo(List<String> others) {
        return new UserRow(id, deleted, enabled, person, List.copyOf(others), primaryOrg, post);
    }

    UserRow at(String org, Post otherPost) {
        return new UserRow(id, deleted, enabled, person, agents, org, otherPost);
    }
}
