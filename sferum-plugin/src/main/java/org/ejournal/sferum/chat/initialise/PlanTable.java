package org.ejournal.sferum.chat.initialise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.ejournal.sferum.sync.plan.PlannedAction;
import org.ejournal.sferum.sync.plan.PlannedAction.AddMember;
import org.ejournal.sferum.sync.plan.PlannedAction.ChangeAdmin;
import org.ejournal.sferum.sync.plan.PlannedAction.CloseChat;
import org.ejournal.sferum.sync.plan.PlannedAction.CreateChat;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;
import org.ejournal.sferum.sync.plan.PlannedAction.RenameChat;
import org.ejournal.sferum.sync.plan.PlannedAction.ReopenChat;

/** Shows a plan: a row for each chat that changes. */
final class PlanTable {
    private static final String NO_PLAN = "plan";
    private static final Sort IN_ORDER = new Sort("chat", false);

    private final Words words;

    PlanTable(Words words) {
        this.words = words;
    }

    Block.Notice totals(ShownPlan plan) {
        return new Block.Notice(
                Tone.INFO,
                words.say(
                                "initialise.totals",
                                plan.count(CreateChat.class),
                                plan.count(AddMember.class),
                                plan.count(RemoveMember.class),
                                plan.count(ChangeAdmin.class))
                        + others(plan));
    }

    /** Chats are renamed, closed and opened again so rarely that a nought would only be in the way. */
    private String others(ShownPlan plan) {
        return more("plan.total.renamed", plan.count(RenameChat.class))
                + more("plan.total.closed", plan.count(CloseChat.class))
                + more("plan.total.reopened", plan.count(ReopenChat.class));
    }

    private String more(String name, int count) {
        return count == 0 ? "" : '\n' + words.say(name, count);
    }

    Block.Table none(Input input) {
        return table(NO_PLAN, List.of(), input, chat -> Target.nowhere());
    }

    Block.Table of(ShownPlan plan, Input input) {
        return table(PlanNumber.table(plan.number()), plan.chats(), input, chat -> target(plan, chat));
    }

    private Block.Table table(String name, List<ShownChat> chats, Input input, Function<ShownChat, Target> target) {
        Paging paging = Pager.paging(Pager.query(input, name, IN_ORDER), chats.size());
        return new Block.Table(
                name,
                List.of(),
                List.of(),
                List.of(
                        column("chat", Column.Kind.TEXT),
                        column("change", Column.Kind.TEXT),
                        column("add", Column.Kind.NUMBER),
                        column("remove", Column.Kind.NUMBER),
                        column("admins", Column.Kind.NUMBER)),
                Pager.cut(chats, paging).stream()
                        .map(chat -> row(chat, target.apply(chat)))
                        .toList(),
                paging,
                IN_ORDER,
                Block.Selection.NONE,
                words.say("initialise.empty"));
    }

    private Column column(String name, Column.Kind kind) {
        return new Column(name, words.say("initialise.column." + name), kind, false);
    }

    private static Target target(ShownPlan plan, ShownChat chat) {
        return Target.window(new ScreenRef(
                InitialiseChatScreen.NAME,
                Map.of(
                        InitialiseChatScreen.PLAN,
                        String.valueOf(plan.number()),
                        InitialiseChatScreen.CHAT,
                        chat.key())));
    }

    private Row row(ShownChat chat, Target target) {
        return new Row(
                chat.key(),
                List.of(
                        Cell.of(chat.title()),
                        change(chat),
                        count(chat, AddMember.class),
                        count(chat, RemoveMember.class),
                        count(chat, ChangeAdmin.class)),
                target);
    }

    private Cell change(ShownChat chat) {
        if (chat.leftAlone()) {
            return new Cell(words.say("plan.will-not-be-made"), Tone.WARNING);
        }
        LineWords.Told told = ofChat(chat)
                .map(action -> LineWords.ofChat(words, action))
                .orElseGet(() -> new LineWords.Told(words.say("initialise.people-change"), Tone.PLAIN));
        return chat.leftOut() == 0
                ? new Cell(told.text(), told.tone())
                : new Cell(words.say("plan.but-not", told.text(), chat.leftOut()), Tone.WARNING);
    }

    private static Optional<PlannedAction> ofChat(ShownChat chat) {
        return chat.actions().stream()
                .filter(action -> action instanceof CreateChat
                        || action instanceof CloseChat
                        || action instanceof ReopenChat
                        || action instanceof RenameChat)
                .findFirst();
    }

    private static Cell count(ShownChat chat, Class<? extends PlannedAction> kind) {
        int count = chat.count(kind);
        return Cell.of(count == 0 ? "" : String.valueOf(count));
    }
}
