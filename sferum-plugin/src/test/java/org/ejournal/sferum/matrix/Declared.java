package org.ejournal.sferum.matrix;

import static org.ejournal.sferum.matrix.Need.right;
import static org.ejournal.sferum.matrix.Need.tie;
import static org.ejournal.sferum.rights.Permission.CHANGE_SETTINGS;
import static org.ejournal.sferum.rights.Permission.INITIALISE_CHATS;
import static org.ejournal.sferum.rights.Permission.MANAGE_ACCOUNTS;
import static org.ejournal.sferum.rights.Permission.MANAGE_CHATS;
import static org.ejournal.sferum.rights.Permission.MANAGE_CONFERENCES;
import static org.ejournal.sferum.rights.Permission.SEE_ALL_CHATS;
import static org.ejournal.sferum.rights.Permission.WATCH_REGION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may do what: the whole table. What does not stand here may not be done, and a screen or an action of the plugin
 * that does not stand here fails the matrix. A line names a screen, what it is about, its actions, and what these need;
 * {@link #SHOW} is to look at it, and «link-*» stands for every action that begins so.
 */
record Declared(String screen, About about, Set<String> actions, Need need) {
    /** To look at a screen, which is no action of it. */
    static final String SHOW = "(show)";

    private static final Need SEES = right(SEE_ALL_CHATS).or(tie(Tie.MEMBER));
    private static final Need CARES = right(SEE_ALL_CHATS).or(tie(Tie.ADMIN));
    private static final Need EDITS = right(MANAGE_CHATS).or(tie(Tie.ADMIN).and(tie(Tie.EMPLOYEE)));
    private static final Need ASKS = CARES.or(right(MANAGE_CHATS)).or(tie(Tie.SELF));
    private static final Need KEEPS = right(MANAGE_CONFERENCES).or(tie(Tie.EMPLOYEE));
    private static final String RUN = " close hurry give-up give-up-sure held anew history undo";

    private static final List<Declared> ALL = List.of(
            line(
                    "chats",
                    About.NOTHING,
                    "(show) refresh add edit held history archive link unlink filter-*",
                    Need.NOTHING),
            line("chats", About.NOTHING, "delete delete-sure bulk bulk-all", right(MANAGE_CHATS)),
            line("chats", About.NOTHING, "initialise", right(INITIALISE_CHATS)),
            line("chats", About.NOTHING, "export-csv export-xlsx", right(SEE_ALL_CHATS)),
            line("my-chats", About.NOTHING, "(show) link unlink", Need.NOTHING),
            line("chat", About.CHAT, "(show) refresh edit history invitation close", SEES),
            line("chat", About.CHAT, "export-csv export-xlsx", CARES),
            line("invitation", About.CHAT, "(show) close", CARES.or(right(MANAGE_CHATS))),
            line(
                    "invitation",
                    About.CHAT,
                    "ask-link renew-link renew-link-sure",
                    tie(Tie.ADMIN).or(right(MANAGE_CHATS))),
            line("teams", About.NOTHING, "(show) refresh export-csv export-xlsx", right(SEE_ALL_CHATS)),
            line("chat-edit", About.CHAT, "(show) add out back admin no-admin save save-unlinked cancel leave", EDITS),
            line(
                    "chat-add",
                    About.NOTHING,
                    "(show) add out refresh admin no-admin save save-unlinked cancel leave",
                    right(MANAGE_CHATS)),
            line(
                    "chat-add-people",
                    About.NOTHING,
                    "(show) search pick-all pick-list choose cancel",
                    right(MANAGE_CHATS)),
            line("chat-edit-people", About.CHAT, "(show) search pick-all pick-list choose cancel", EDITS),
            line("chat", About.CHAT, "delete delete-sure", right(MANAGE_CHATS).and(SEES)),
            line("bulk", About.NOTHING, "(show) pick nobody refresh apply apply-unlinked cancel", right(MANAGE_CHATS)),
            line("bulk-people", About.NOTHING, "(show) search pick-all pick-list choose cancel", right(MANAGE_CHATS)),
            line("archive", About.NOTHING, "(show) restore close", right(MANAGE_CHATS)),
            line("why", About.PLACE, "(show) refresh history close", ASKS),
            line(
                    "why",
                    About.PLACE,
                    "take-back take-back-sure",
                    EDITS.or(right(INITIALISE_CHATS).and(ASKS))),
            line("history", About.CHAT, "(show) refresh close export-csv export-xlsx", CARES),
            line("initialise", About.NOTHING, "(show) continue refresh last cancel" + RUN, right(INITIALISE_CHATS)),
            line("initialise-chat", About.PLAN, "(show) leave-out put-back close", right(INITIALISE_CHATS)),
            line("held", About.NOTHING, "(show) approve approve-sure refresh close", right(INITIALISE_CHATS)),
            line("run", About.RUN, "(show)" + RUN, right(INITIALISE_CHATS)),
            line("undo", About.RUN, "(show) undo undo-sure close", right(INITIALISE_CHATS)),
            line("link", About.NOTHING, "(show) begin link unlink", Need.NOTHING),
            line("linked", About.NOTHING, "(show) again", Need.NOTHING),
            line("unlink", About.NOTHING, "(show) ask unlink", Need.NOTHING),
            line(
                    "links",
                    About.NOTHING,
                    "(show) refresh remind send-reminders shares sheet match export-csv export-xlsx",
                    right(MANAGE_ACCOUNTS)),
            line("link-shares", About.NOTHING, "(show) close", right(MANAGE_ACCOUNTS)),
            line("link-sheet", About.NOTHING, "(show) close", right(MANAGE_ACCOUNTS)),
            line("link-match", About.NOTHING, "(show) check sample close link-*", right(MANAGE_ACCOUNTS)),
            line("lesson-call", About.LESSON, "(show) create create-all-the-same", tie(Tie.ADMIN)),
            line("calendar", About.NOTHING, "(show) create renew renew-sure revoke revoke-sure", Need.NOTHING),
            line(
                    "lesson-series",
                    About.NOTHING,
                    "(show) create create-all-the-same remove remove-sure refresh",
                    right(MANAGE_CONFERENCES).or(tie(Tie.EMPLOYEE))),
            line("lesson-call-open", About.LESSON, "(show)", tie(Tie.MEMBER)),
            line("lesson-call-remove", About.LESSON, "(show) yes no", tie(Tie.ADMIN)),
            line("lesson-call-finish", About.LESSON, "(show) yes no", tie(Tie.ADMIN)),
            line("conferences", About.NOTHING, "(show) refresh add", Need.NOTHING),
            line("conferences", About.NOTHING, "edit remove remove-sure finish finish-sure", KEEPS),
            line(
                    "conferences",
                    About.NOTHING,
                    "export-csv export-xlsx",
                    right(SEE_ALL_CHATS).or(right(MANAGE_CONFERENCES))),
            line(
                    "conference-add",
                    About.NOTHING,
                    "(show) choose-chat choose-lesson tick-all tick-none save save-all-the-same cancel leave",
                    KEEPS),
            line(
                    "conference-edit",
                    About.CONFERENCE,
                    "(show) choose-chat choose-lesson tick-all tick-none save save-all-the-same cancel leave",
                    right(MANAGE_CONFERENCES).or(tie(Tie.ADMIN).and(tie(Tie.EMPLOYEE)))),
            line("conference-chat", About.NOTHING, "(show) choose none cancel", KEEPS),
            line("conference-lesson", About.NOTHING, "(show) choose none cancel", KEEPS),
            line("onboarding", About.NOTHING, "(show) refresh papers", right(CHANGE_SETTINGS)),
            line("onboarding-papers", About.NOTHING, "(show) application order close", right(CHANGE_SETTINGS)),
            line("health", About.NOTHING, "(show) refresh", right(CHANGE_SETTINGS)),
            line("region", About.NOTHING, "(show) refresh export-csv export-xlsx", right(WATCH_REGION)),
            line("settings", About.NOTHING, "(show) save drop-candidate choose-administrator", right(CHANGE_SETTINGS)),
            line("settings-administrator", About.NOTHING, "(show) choose none cancel", right(CHANGE_SETTINGS)),
            line("references", About.NOTHING, "(show) save drop-candidate", right(CHANGE_SETTINGS)),
            line("exchange", About.NOTHING, "(show) save run-now history close", right(CHANGE_SETTINGS)),
            line("exchange-history", About.NOTHING, "(show) refresh close", right(CHANGE_SETTINGS)),
            line("settings-plan", About.SETTINGS_PLAN, "(show) apply refresh cancel", right(CHANGE_SETTINGS)));

    private static Declared line(String screen, About about, String actions, Need need) {
        return new Declared(screen, about, Set.of(actions.split(" ")), need);
    }

    /** Returns the names of the screens that stand here. */
    static Set<String> screens() {
        return ALL.stream().map(Declared::screen).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what a screen is about. */
    static About about(String screen) {
        return ALL.stream()
                .filter(line -> line.screen().equals(screen))
                .findFirst()
                .map(Declared::about)
                .orElseThrow(() -> new AssertionError("The screen «%s» stands in no line: say in %s who may show it"
                        .formatted(screen, Declared.class.getName())));
    }

    /** Returns what an action of a screen needs; empty where it stands in no line. */
    static Optional<Need> need(String screen, String action) {
        return ALL.stream()
                .filter(line -> line.screen().equals(screen) && line.names(action))
                .findFirst()
                .map(Declared::need);
    }

    private boolean names(String action) {
        return actions.contains(action)
                || actions.stream()
                        .anyMatch(known ->
                                known.endsWith("*") && action.startsWith(known.substring(0, known.length() - 1)));
    }
}
