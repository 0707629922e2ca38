package org.ejournal.simulator.vk;

/** A person with a VK page, as a world is seeded with. */
public record VkPerson(long id, String firstName, String lastName) {
    public VkPerson {
        if (id <= 0) {
            throw new IllegalArgumentException("A VK person's id is positive, not " + id);
        }
    }
}
