package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ChatHead;
import org.ejournal.sferum.ledger.ChatHead.Held;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;

/** Warns whoever may approve it that the fuse holds something, wherever they look at chats, and leads to it (AH-1). */
public class HeldNotice {
    /** The action that leads to what is held. */
    public static final String OPEN = "held";

    private static final Warning NONE = new Warning(List.of(), List.of());

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
        return warning(viewer, words, () -> sync.held(viewer).map(plan -> new Held(plan.lines(), plan.madeAt())));
    }

    /** Does the same for who knows already what is held. */
    Warning of(Viewer viewer, ChatHead head, Words words) {
        return warning(viewer, words, head::held);
    }

    private Warning warning(Viewer viewer, Words words, Supplier<Optional<Held>> held) {
        return rights.holds(viewer, Permission.INITIALISE_CHATS)
                ? held.get().map(plan -> warning(words, plan)).orElse(NONE)
                : NONE;
    }

    private Warning warning(Words words, Held held) {
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
