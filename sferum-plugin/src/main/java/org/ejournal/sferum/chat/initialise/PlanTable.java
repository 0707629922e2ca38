package org.ejournal.sferum.chat.initialise;

import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.ChatPlan;
import org.ejournal.sferum.sync.Plan;
import org.ejournal.sferum.sync.PlannedAction;
import org.ejournal.sferum.sync.PlannedAction.AddMember;
import org.ejournal.sferum.sync.PlannedAction.ChangeAdmin;
import org.ejournal.sferum.sync.PlannedAction.CreateChat;
import org.ejournal.sferum.sync.PlannedAction.RemoveMember;
import org.ejournal.sferum.sync.PlannedAction.RenameChat;

/** Shows a plan: a row for each chat that changes. */
final class PlanTable {
    private static final String NAME = "plan";
    private static final Sort IN_ORDER = new Sort("chat", false);

    private final Words words;

    PlanTable(Words words) {
        this.words = words;
    }

    Block.Notice totals(Plan plan) {
        return plan.chats().isEmpty()
                ? new Block.Notice(Tone.SUCCESS, words.say("initialise.nothing"))
                : new Block.Notice(
                        Tone.INFO,
                        words.say(
                                "initialise.totals",
                                plan.count(CreateChat.class),
                                plan.count(AddMember.class),
                                plan.count(RemoveMember.class),
                                plan.count(ChangeAdmin.class)));
    }

    Block.Table of(List<ChatPlan> chats, Input input) {
        Paging paging = Pager.paging(Pager.query(input, NAME, IN_ORDER), chats.size());
        return new Block.Table(
                NAME,
                List.of(),
                List.of(),
                List.of(
                        column("chat", Column.Kind.TEXT),
                        column("change", Column.Kind.TEXT),
                        column("add", Column.Kind.NUMBER),
                        column("remove", Column.Kind.NUMBER),
                        column("admins", Column.Kind.NUMBER)),
                Pager.cut(chats, paging).stream().map(this::row).toList(),
                paging,
                IN_ORDER,
                Block.Selection.NONE,
                words.say("initialise.empty"));
    }

    private Column column(String name, Column.Kind kind) {
        return new Column(name, words.say("initialise.column." + name), kind, false);
    }

    private Row row(ChatPlan chat) {
        String key = chat.chat().value();
        return new Row(
                key,
                List.of(
                        Cell.of(chat.title()),
                        change(chat),
                        count(chat, AddMember.class),
                        count(chat, RemoveMember.class),
                        count(chat, ChangeAdmin.class)),
                Target.window(ScreenRef.of(InitialiseChatScreen.NAME, InitialiseChatScreen.CHAT, key)));
    }

    private Cell change(ChatPlan chat) {
        if (chat.created()) {
            return new Cell(words.say("initialise.will-be-made"), Tone.INFO);
        }
        return Cell.of(chat.actions().stream()
                .filter(RenameChat.class::isInstance)
                .map(RenameChat.class::cast)
                .map(rename -> words.say("initialise.will-be-renamed", rename.from(), rename.to()))
                .findFirst()
                .orElseGet(() -> words.say("initialise.people-change")));
    }

    private static Cell count(ChatPlan chat, Class<? extends PlannedAction> kind) {
        int count = chat.count(kind);
        return Cell.of(count == 0 ? "" : String.valueOf(count));
    }
}
