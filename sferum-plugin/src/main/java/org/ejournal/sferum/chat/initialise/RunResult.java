package org.ejournal.sferum.chat.initialise;

import java.util.List;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;

/** What became of a run. */
final class RunResult {
    private static final String NAME = "remarks";
    private static final Sort IN_ORDER = new Sort("chat", false);

    private final Words words;
    private final Run run;
    private final List<Remark> remarks;
    private final FailureWords failures;

    RunResult(Words words, Run run, List<Remark> remarks) {
        this.words = words;
        this.run = run;
        this.remarks = remarks;
        this.failures = new FailureWords(words);
    }

    Block.Notice verdict() {
        return switch (run.state()) {
            case DONE -> new Block.Notice(Tone.SUCCESS, words.say("run.done"));
            case REMARKS ->
                new Block.Notice(Tone.WARNING, words.say("run.done-with-remarks", remarks.size() + run.notAddable()));
            case HELD -> new Block.Notice(Tone.WARNING, words.say("run.held", run.held()));
            case STALE -> new Block.Notice(Tone.WARNING, words.say("run.stale"));
            case OVERTAKEN -> new Block.Notice(Tone.INFO, words.say("run.overtaken"));
            default ->
                new Block.Notice(
                        Tone.ERROR, words.say("run.failed", failures.explain(run.failureKind(), run.failureCode())));
        };
    }

    Block.Facts figures() {
        return new Block.Facts(List.of(
                fact("created", run.chatsCreated()),
                fact("added", run.membersAdded()),
                fact("removed", run.membersRemoved()),
                fact("admins", run.adminsChanged())));
    }

    private Fact fact(String name, int count) {
        return new Fact(words.say("run.fact." + name), words.say("number", count), Tone.PLAIN);
    }

    List<Block> notices() {
        return Stream.<Block>concat(
                        notice(Tone.INFO, "run.waiting-for-link", run.waitingForLink()),
                        notice(Tone.WARNING, "run.not-addable", run.notAddable()))
                .toList();
    }

    private Stream<Block.Notice> notice(Tone tone, String name, int count) {
        return count == 0 ? Stream.of() : Stream.of(new Block.Notice(tone, words.say(name, count)));
    }

    Block.Table remarks(Input input) {
        Paging paging = Pager.paging(Pager.query(input, NAME, IN_ORDER), remarks.size());
        return new Block.Table(
                NAME,
                List.of(),
                List.of(),
                List.of(column("chat"), column("person"), column("reason")),
                Pager.cut(remarks, paging).stream().map(this::row).toList(),
                paging,
                IN_ORDER,
                Block.Selection.NONE,
                "");
    }

    private Column column(String name) {
        return new Column(name, words.say("run.column." + name), Column.Kind.TEXT, false);
    }

    private Row row(Remark remark) {
        return new Row(
                remark.chat() + '/' + remark.person(),
                List.of(
                        Cell.of(remark.chat()),
                        Cell.of(remark.person()),
                        new Cell(failures.explain(remark.failureKind(), remark.failureCode()), Tone.ERROR)),
                Target.nowhere());
    }
}
