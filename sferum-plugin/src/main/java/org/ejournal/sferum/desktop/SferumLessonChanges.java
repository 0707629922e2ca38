package org.ejournal.sferum.desktop;

import org.ejournal.plugin.extension.LessonChanges;
import org.ejournal.plugin.roster.LessonChange;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.sync.Sync;
import org.pf4j.Extension;

/** Lets a video conference follow its lesson at once (AH-17). */
@Extension
public class SferumLessonChanges implements LessonChanges {
    private final Sync sync;

    /** Made by the host. */
    public SferumLessonChanges(SferumPlugin plugin) {
        this.sync = plugin.service(Sync.class);
    }

    @Override
    public void changed(LessonChange change) {
        sync.wake(change.organisation());
    }
}
