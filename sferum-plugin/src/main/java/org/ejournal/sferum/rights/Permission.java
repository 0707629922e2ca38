package org.ejournal.sferum.rights;

import java.util.Set;
import org.ejournal.plugin.host.Metarole;

/** The plugin's rights (RR-1). */
public enum Permission {
    /** See all chats of the organisation, not the own ones alone. */
    SEE_ALL_CHATS("chats.see-all"),
    /** Start «Инициализировать список чатов» (CM-9). */
    INITIALISE_CHATS("chats.initialise"),
    /** Change any chat of the organisation by hand (CM-6, CM-7). */
    MANAGE_CHATS("chats.manage"),
    /** Make, change, end and remove any video conference of the organisation (VC-2, VC-6). */
    MANAGE_CONFERENCES("conferences.manage"),
    /** See who has linked an account, remind the others and link accounts by a file. */
    MANAGE_ACCOUNTS("accounts.manage"),
    /** Change the organisation's settings (OS-1, OS-2). */
    CHANGE_SETTINGS("settings.change"),
    /** See how every organisation of the host is doing, in figures alone (AH-19). */
    WATCH_REGION("region.watch", Metarole.SUPERADMINISTRATOR);

    private final String id;
    private final Set<Metarole> onByDefault;

    Permission(String id, Metarole... onByDefault) {
        this.id = id;
        this.onByDefault = Set.of(onByDefault.length == 0 ? Metarole.values() : onByDefault);
    }

    /** Returns the metaroles that hold the right until somebody switches it off. */
    public Set<Metarole> onByDefault() {
        return onByDefault;
    }

    /** Returns the right's id in the host's role editor. */
    public String id() {
        return id;
    }
}
