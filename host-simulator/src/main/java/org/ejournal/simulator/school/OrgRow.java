package org.ejournal.simulator.school;

/**
 * A row of {@code orgs.csv}. Only a school is an organisation of the journal; districts and the like are above it.
 *
 * @param college {@code metadata.jrnl.kind} says {@code college}: it has groups and curators where a school has classes
 *     and class teachers; OneRoster has no place for it
 */
record OrgRow(String id, boolean deleted, String name, boolean school, boolean college) implements Row {}
