package org.ejournal.sferum.chat.initialise;

import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;

/** Shows why something is held, since when, what to do about it, and all of its lines. */
class HeldList {
    private static final Sort IN_ORDER = new Sort("chat", false);

    private final Names names;
    private final Moments moments;

    HeldList(Names names, Moments moments) {
        this.names = names;
        this.moments = moments;
    }

    List<Block> blocks(ScreenRequest request, Words words, RuleProfile profile, ShownPlan plan) {
        Paging paging = Pager.paging(
                Pager.query(request.input(), PlanNumber.table(plan.number()), IN_ORDER),
                plan.lines().size());
        return List.of(
                new Block.Notice(Tone.WARNING, words.say(cause(words, plan))),
                facts(words, plan),
                new Block.Notice(Tone.INFO, words.say("held.what-to-do")),
                table(words, profile, request.viewer().organisation(), plan, paging));
    }

    private static String cause(Words words, ShownPlan plan) {
        String name = "held.cause." + plan.kept().cause();
        return words.knows(name) ? name : "held.cause";
    }

    private Block.Facts facts(Words words, ShownPlan plan) {
        return new Block.Facts(List.of(
                new Fact(
                        words.say("held.since"), moments.dateAndTime(plan.kept().madeAt()), Tone.PLAIN),
                new Fact(
                        words.say("held.lines"),
                        words.say("number", plan.lines().size()),
                        Tone.PLAIN),
                new Fact(
                        words.say("held.removals"),
                        words.say("number", plan.count(RemoveMember.class)),
                        Tone.WARNING)));
    }

    private Block.Table table(
            Words words, RuleProfile profile, OrganisationId organisation, ShownPlan plan, Paging paging) {
        List<PlanLine> page = Pager.cut(plan.lines(), paging);
        LineWords lines = LineWords.of(words, profile, names, organisation, page);
        return new Block.Table(
                PlanNumber.table(plan.number()),
                List.of(),
                List.of(),
                List.of(
                        column(words, "chat"),
                        column(words, "person"),
                        column(words, "action"),
                        column(words, "reason")),
                page.stream().map(line -> row(lines, line)).toList(),
                paging,
                IN_ORDER,
                Block.Selection.NONE,
                words.say("held.nothing"));
    }

    private static Column column(Words words, String name) {
        return new Column(name, words.say("held.column." + name), Column.Kind.TEXT, false);
    }

    private static Row row(LineWords lines, PlanLine line) {
        LineWords.Told what = lines.what(line);
        return new Row(
                String.valueOf(line.number()),
                List.of(
                        Cell.of(line.chatTitle()),
                        Cell.of(lines.person(line)),
                        new Cell(what.text(), what.tone()),
                        Cell.of(lines.why(line))),
                Target.nowhere());
    }
}
