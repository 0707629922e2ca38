package org.ejournal.simulator.vk.store;

/** A VK community; as a member of a chat it is known by its negated id. */
public record Community(long id, String name, String screenName) {}
