package org.ejournal.simulator.vk;

/**
 * A person with a VK page, as a world is seeded with; very long names are cut, as VK itself takes none.
 *
 * @param patronymic of the educational profile; may be empty
 */
public record VkPerson(long id, String firstName, String lastName, String patronymic) {
    private static final int LONGEST_NAME = 200;

    public VkPerson {
        if (id <= 0) {
            throw new IllegalArgumentException("A VK person's id is positive, not " + id);
        }
        firstName = cut(firstName);
        lastName = cut(lastName);
        patronymic = cut(patronymic);
    }

    /** One whose patronymic nobody knows. */
    public VkPerson(long id, String firstName, String lastName) {
        this(id, firstName, lastName, "");
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
