package org.ejournal.sferum.chat;

import org.ejournal.plugin.ui.ScreenRef;

/** Leads to «Изменение настроек»: what other settings would change in the chats, before they apply (OS-6). */
public final class SettingsPlanWindow {
    /** The screen's name. */
    public static final String NAME = "settings-plan";

    /** The parameter that names the plan. */
    public static final String PLAN = "plan";

    private SettingsPlanWindow() {}

    /** Returns the window of that plan. */
    public static ScreenRef of(long plan) {
        return ScreenRef.of(NAME, PLAN, String.valueOf(plan));
    }
}
