package org.ejournal.sferum.conference;

import java.util.List;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.sferum.conference.Deliberation.Decided;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.conference.ConferenceLine;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.conference.Conferences.Adjustment;
import org.ejournal.sferum.ledger.conference.Conferences.Changed;
import org.ejournal.sferum.ledger.conference.Conferences.Content;
import org.ejournal.sferum.ledger.conference.Conferences.NewConference;
import org.ejournal.sferum.sync.Sync;

/**
 * Makes and changes video conferences as people have filled them in (VC-2, VC-3, VC-6). Who may, and with which chat and
 * lesson, is asked here, whatever a page showed (RR-2). Nothing waits for the messenger (AH-16).
 *
 * <p>Every method that reads roster or timetable throws {@link org.ejournal.plugin.host.RosterUnavailableException} while
 * that is silent, with nothing done.
 */
public class Drafts {
    /** The longest name. */
    public static final int LONGEST_TITLE = LessonCalls.LONGEST_TITLE;

    private final Conferences conferences;
    private final VideoConferences seen;
    private final Deliberation deliberation;
    private final GuestLists lists;
    private final Sync sync;

    Drafts(Conferences conferences, VideoConferences seen, Deliberation deliberation, GuestLists lists, Sync sync) {
        this.conferences = conferences;
        this.seen = seen;
        this.deliberation = deliberation;
        this.lists = lists;
        this.sync = sync;
    }

    /**
     * Returns what {@link #create} would answer, as far as can be told before. Changes nothing.
     *
     * @throws AccessDeniedException when the viewer may make none, or none so
     */
    public Verdict check(Viewer viewer, Draft draft) {
        return deliberation.creation(viewer, draft).verdict();
    }

    /**
     * Makes a conference; it begins by itself at its time, or at once where that has come.
     *
     * @param mark what makes it one wish, however often its button is pressed
     * @throws AccessDeniedException when the viewer may make none, or none so
     */
    public Verdict create(Viewer viewer, Draft draft, String mark) {
        Decided decided = deliberation.creation(viewer, draft);
        return decided.content()
                .map(content -> create(viewer, draft, new NewConference(content, viewer.person(), mark)))
                .orElse(decided.verdict());
    }

    private Verdict create(Viewer viewer, Draft draft, NewConference wanted) {
        boolean added = conferences.add(viewer.organisation(), wanted);
        sync.wake(viewer.organisation());
        return added || pressedAgain(viewer, draft, wanted.mark()) ? Verdict.DONE : Verdict.TAKEN;
    }

    private boolean pressedAgain(Viewer viewer, Draft draft, String mark) {
        return draft.lesson().isEmpty()
                || conferences
                        .of(viewer.organisation(), new LessonId(draft.lesson()))
                        .filter(there -> there.mark().equals(mark))
                        .isPresent();
    }

    /**
     * What somebody has seen of a conference that they change.
     *
     * @param version its version
     * @param begun whether its call went on
     */
    public record Seen(long version, boolean begun) {
        private boolean isOf(Conference conference) {
            return version == conference.version() && (begun || conference.state() == State.PLANNED);
        }
    }

    /**
     * Returns a conference that the viewer is about to change, with its list in step.
     *
     * @throws AccessDeniedException when the viewer may not change it
     */
    public ConferenceLine open(Viewer viewer, long id) {
        lists.bringInStep(
                viewer.organisation(), List.of(seen.require(viewer, id).conference()));
        return seen.require(viewer, id);
    }

    /**
     * Returns what {@link #change} would answer, as far as can be told before. Changes nothing.
     *
     * @throws AccessDeniedException when the viewer may not change it, or not so
     */
    public Verdict check(Viewer viewer, long id, Draft draft, Seen what) {
        return decide(viewer, open(viewer, id).conference(), draft, what).verdict();
    }

    private Decided decide(Viewer viewer, Conference before, Draft draft, Seen what) {
        return what.isOf(before) ? deliberation.change(viewer, before, draft) : Decided.against(Verdict.OVERTAKEN);
    }

    /**
     * Changes a conference: all of one that is planned, and the name, the end and the people of one that goes on.
     *
     * @param what what the viewer has seen of it; {@link Verdict#OVERTAKEN} where it is another by now
     * @throws AccessDeniedException when the viewer may not change it, or not so
     */
    public Verdict change(Viewer viewer, long id, Draft draft, Seen what) {
        Conference before = open(viewer, id).conference();
        Decided decided = decide(viewer, before, draft, what);
        Verdict verdict = decided.content()
                .map(content -> change(viewer, before, content))
                .orElse(decided.verdict());
        if (verdict == Verdict.DONE) {
            sync.wake(viewer.organisation());
        }
        return verdict;
    }

    private Verdict change(Viewer viewer, Conference before, Content content) {
        Changed changed = before.state() == State.PLANNED
                ? conferences.change(viewer.organisation(), before.id(), before.version(), content)
                : conferences.adjust(viewer.organisation(), before.id(), before.version(), Adjustment.of(content));
        return switch (changed) {
            case DONE -> Verdict.DONE;
            case TAKEN -> Verdict.TAKEN;
            case OVERTAKEN -> Verdict.OVERTAKEN;
            case LATE -> Verdict.LATE;
        };
    }
}
