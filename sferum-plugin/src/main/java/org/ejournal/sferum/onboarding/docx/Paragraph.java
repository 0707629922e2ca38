package org.ejournal.sferum.onboarding.docx;

/**
 * A paragraph of a letter.
 *
 * @param place where it stands
 * @param text what it says; a line feed starts a new line, and a tabulator leads to the next stop of {@link Place#SIGNATURE}
 */
public record Paragraph(Place place, String text) {
    /** Where a paragraph stands on the page. */
    public enum Place {
        /** In the upper right corner: to whom, or from whom. */
        CORNER,
        /** In the middle, in bold letters. */
        TITLE,
        /** In the middle. */
        MIDDLE,
        /** Across the page, justified, with its first line indented. */
        TEXT,
        /** To the left. */
        LEFT,
        /** The position to the left, a line to sign on in the middle, and the name to the right, parted by tabulators. */
        SIGNATURE
    }
}
