package org.ejournal.sferum.sync.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.Reason;

/** Writes the actions of a plan as lines that can be kept and compared, and reads them back (AH-2). */
public final class PlanLines {
    private static final String DELETED = "deleted";

    private PlanLines() {}

    /** Writes a line for each action, numbered from 1. */
    public static List<PlanLine> of(List<ChatPlan> chats) {
        List<PlanLine> lines = new ArrayList<>();
        for (ChatPlan chat : chats) {
            chat.actions().forEach(action -> lines.add(line(lines.size() + 1, chat, action)));
        }
        return lines;
    }

    private static PlanLine line(int number, ChatPlan chat, PlannedAction action) {
        Parts parts = parts(action);
        return new PlanLine(
                number,
                chat.chat().value(),
                chat.title(),
                Kind.of(action).name(),
                parts.person(),
                parts.detail(),
                parts.reasons(),
                true);
    }

    private static Parts parts(PlannedAction action) {
        if (action instanceof PlannedAction.CreateChat create) {
            return new Parts("", create.title(), "");
        }
        if (action instanceof PlannedAction.CloseChat close) {
            return new Parts("", close.deleted() ? DELETED : "", "");
        }
        if (action instanceof PlannedAction.RenameChat rename) {
            return new Parts("", rename.from(), "");
        }
        if (action instanceof PlannedAction.AddMember add) {
            return new Parts(add.person().value(), add.admin() ? "admin" : "", Reason.join(add.reasons()));
        }
        if (action instanceof PlannedAction.RemoveMember remove) {
            return new Parts(remove.person().value(), "", Reason.join(remove.lost()));
        }
        if (action instanceof PlannedAction.ChangeAdmin change) {
            return new Parts(change.person().value(), change.admin() ? "admin" : "", "");
        }
        return new Parts("", "", "");
    }

    /** Reads the action that a line tells of. */
    public static PlannedAction action(PlanLine line) {
        ChatKey chat = ChatKey.parse(line.chatKey());
        return switch (Kind.valueOf(line.action())) {
            case CREATE -> new PlannedAction.CreateChat(chat, line.detail());
            case RECREATE -> new PlannedAction.CreateChat(chat, line.detail(), true);
            case CLOSE ->
                new PlannedAction.CloseChat(
                        chat, line.chatTitle(), line.detail().equals(DELETED));
            case REOPEN -> new PlannedAction.ReopenChat(chat, line.chatTitle());
            case RENAME -> new PlannedAction.RenameChat(chat, line.detail(), line.chatTitle());
            case ADD -> new PlannedAction.AddMember(chat, person(line), admin(line), reasons(line));
            case REMOVE -> new PlannedAction.RemoveMember(chat, person(line), reasons(line));
            case ROLE -> new PlannedAction.ChangeAdmin(chat, person(line), admin(line));
        };
    }

    /**
     * Returns whether a line can be left out of a plan: what is left out stays as it is, decided by hand. A title, the end
     * of a class and a lost account are nobody's to decide.
     */
    public static boolean optional(PlanLine line) {
        return switch (Kind.valueOf(line.action())) {
            case CREATE, RECREATE, ADD, ROLE -> true;
            case REMOVE -> !line.reasons().isEmpty();
            case CLOSE, REOPEN, RENAME -> false;
        };
    }

    private static PersonId person(PlanLine line) {
        return new PersonId(line.person());
    }

    private static boolean admin(PlanLine line) {
        return line.detail().equals("admin");
    }

    private static Set<Reason> reasons(PlanLine line) {
        return Reason.parseAll(line.reasons());
    }

    private record Parts(String person, String detail, String reasons) {}

    private enum Kind {
        CREATE,
        RECREATE,
        CLOSE,
        REOPEN,
        RENAME,
        ADD,
        REMOVE,
        ROLE;

        static Kind of(PlannedAction action) {
            if (action instanceof PlannedAction.CreateChat create) {
                return create.again() ? RECREATE : CREATE;
            }
            if (action instanceof PlannedAction.CloseChat) {
                return CLOSE;
            }
            if (action instanceof PlannedAction.ReopenChat) {
                return REOPEN;
            }
            if (action instanceof PlannedAction.RenameChat) {
                return RENAME;
            }
            if (action instanceof PlannedAction.AddMember) {
                return ADD;
            }
            return action instanceof PlannedAction.RemoveMember ? REMOVE : ROLE;
        }
    }
}
