package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;

/** Warns whoever may approve it that the fuse holds something, wherever they look at chats, and leads to it (AH-1). */
public class HeldNotice {
    /** The action that leads to what is held. */
    public static final String OPEN = "held";

    private final Sync sync;
    private final Rights rights;
    private final Moments moments;

    HeldNotice(Sync sync, Rights rights, Moments moments) {
        this.sync = sync;
        this.rights = rights;
        this.moments = moments;
    }

    /** Returns the warning; nothing when nothing is held, or for somebody who may not approve it. */
    public Warning of(Viewer viewer, Words words) {
        if (!rights.holds(viewer, Permission.INITIALISE_CHATS)) {
            return new Warning(List.of(), List.of());
        }
        return sync.held(viewer).map(held -> warning(words, held)).orElseGet(() -> new Warning(List.of(), List.of()));
    }

    private Warning warning(Words words, KeptPlan held) {
        String text = words.say("held.warning", held.lines(), moments.dateAndTime(held.madeAt()));
        return new Warning(
                List.of(new Block.Notice(Tone.WARNING, text)), List.of(Control.action(OPEN, words.say("held.open"))));
    }

    /** Returns the window that {@link #OPEN} leads to. */
    public static ScreenRef window() {
        return ScreenRef.of("held");
    }

    /**
     * A warning.
     *
     * @param blocks what it says; empty for no warning
     * @param controls what leads on; empty for no warning
     */
    public record Warning(List<Block> blocks, List<Control> controls) {
        /** Copies the lists. */
        public Warning {
            blocks = List.copyOf(blocks);
            controls = List.copyOf(controls);
        }

        /** Returns the warning with those blocks behind it. */
        public List<Block> before(List<? extends Block> others) {
            List<Block> all = new ArrayList<>(blocks);
            all.addAll(others);
            return all;
        }
    }
}
