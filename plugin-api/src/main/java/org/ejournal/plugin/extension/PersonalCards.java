package org.ejournal.plugin.extension;

import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block;
import org.pf4j.ExtensionPoint;

/**
 * Adds facts to people's personal cards, read only (AC-7). Asked each time a card is drawn, on request threads; it waits
 * for no other system.
 *
 * <pre>{@code
 * public List<Block.Fact> general(Viewer viewer, PersonId person) {
 *     return viewer.may("greetings.manage")
 *             ? List.of(new Block.Fact("Приветствие", greetings.of(viewer.organisation(), person), Tone.PLAIN))
 *             : List.of();
 * }
 * }</pre>
 */
public interface PersonalCards extends ExtensionPoint {
    /**
     * Returns what stands on the tab «Общая» of an employee's card, in order; empty for nothing.
     *
     * @param viewer who looks at the card; what they may not see is left out
     * @param person whose card it is, an employee of the viewer's organisation
     */
    List<Block.Fact> general(Viewer viewer, PersonId person);
}
