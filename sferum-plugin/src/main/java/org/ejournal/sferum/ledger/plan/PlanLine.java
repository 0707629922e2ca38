package org.ejournal.sferum.ledger.plan;

/**
 * One thing that a plan would change, as it was shown.
 *
 * @param number its place in the plan, from 1
 * @param chatKey the chat's key
 * @param chatTitle the chat's title
 * @param action what would happen, in the words of the planner
 * @param person whom it is about; empty where it is about the chat
 * @param detail what the action says besides
 * @param reasons why, as {@link org.ejournal.sferum.rules.Reason#join} writes it
 * @param ticked whether it is to be done; what is not stays as it is, by hand (CH-5)
 */
public record PlanLine(
        int number,
        String chatKey,
        String chatTitle,
        String action,
        String person,
        String detail,
        String reasons,
        boolean ticked) {
    /** Returns whether two lines say the same, wherever they stand and whether or not they are ticked. */
    public boolean saysTheSameAs(PlanLine other) {
        return says().equals(other.says());
    }

    /** Returns what the line says as one text: equal for lines that say the same. */
    public String says() {
        return String.join("\t", chatKey, chatTitle, action, person, detail, reasons);
    }
}
