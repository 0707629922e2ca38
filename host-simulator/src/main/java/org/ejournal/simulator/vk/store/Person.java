package org.ejournal.simulator.vk.store;

/**
 * A person with a VK page.
 *
 * @param canBeAdded whether others may put this person into a chat; who forbids it can only come by an invitation link
 * @param allowsMessages whether communities may write to this person first
 */
public record Person(long id, String firstName, String lastName, boolean canBeAdded, boolean allowsMessages) {
    /** First and last name, as VK shows them. */
    public String name() {
        return firstName + " " + lastName;
    }
}
