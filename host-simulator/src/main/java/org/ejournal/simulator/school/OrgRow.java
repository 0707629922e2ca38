package org.ejournal.simulator.school;

/** A row of {@code orgs.csv}. Only a school is an organisation of the journal; districts and the like are above it. */
record OrgRow(String id, boolean deleted, String name, boolean school) implements Row {}
