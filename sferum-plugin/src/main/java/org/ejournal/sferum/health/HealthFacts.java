package org.ejournal.sferum.health;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.ledger.health.Condition;
import org.ejournal.sferum.ledger.health.Places;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Says fact by fact how an organisation is doing. */
final class HealthFacts {
    private final Words words;
    private final Moments moments;
    private final ConditionWords conditions;

    HealthFacts(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
        this.conditions = new ConditionWords(words, moments);
    }

    List<Block> of(OrganisationHealth.Found found) {
        return List.of(new Block.Facts(connection(found.condition())), new Block.Facts(backlog(found)));
    }

    private List<Fact> connection(Condition condition) {
        Cell run = conditions.run(condition);
        return List.of(
                fact("token", conditions.token(condition.tokens())),
                fact("expiry", words.say("health.expiry.unknown"), Tone.PLAIN),
                callback(Optional.ofNullable(condition.tokens().callback())),
                fact("run", run),
                fact("next", conditions.next(condition.tokens()), Tone.PLAIN),
                number("failures", condition.run().map(last -> last.failures()).orElse(0L), Tone.WARNING));
    }

    private Fact callback(Optional<Registration.State> state) {
        return fact(
                "callback",
                words.say("health.callback." + state.map(Enum::name).orElse("NONE")),
                state.filter(known -> known == Registration.State.HEARD).isPresent() ? Tone.SUCCESS : Tone.PLAIN);
    }

    private List<Fact> backlog(OrganisationHealth.Found found) {
        Condition condition = found.condition();
        Places places = condition.places();
        return List.of(
                fact(
                        "chats",
                        words.say(
                                "shares.figures",
                                condition.chats().made(),
                                condition.chats().wanted()),
                        Tone.PLAIN),
                number("open-chats", condition.chats().open(), Tone.INFO),
                number("waiting", places.waiting(), Tone.PLAIN),
                number("adding", places.adding(), Tone.INFO),
                number("removing", places.removing(), Tone.INFO),
                number("admins", places.admins(), Tone.INFO),
                fact(
                        "oldest",
                        found.oldest().map(moments::dateAndTime).orElseGet(() -> words.say("health.oldest.none")),
                        Tone.PLAIN),
                fact("held", held(condition), condition.held().isPresent() ? Tone.WARNING : Tone.PLAIN),
                number("refused", places.refused() + condition.chats().refused(), Tone.WARNING),
                number("unattended", condition.unattended(), Tone.WARNING));
    }

    private String held(Condition condition) {
        return condition
                .held()
                .map(held -> words.say("health.held.since", held.lines(), moments.dateAndTime(held.since())))
                .orElseGet(() -> words.say("number", 0));
    }

    private Fact number(String name, long number, Tone tone) {
        return fact(name, words.say("number", number), number == 0 ? Tone.PLAIN : tone);
    }

    private Fact fact(String name, Cell cell) {
        return fact(name, cell.text(), cell.tone());
    }

    private Fact fact(String name, String value, Tone tone) {
        return new Fact(words.say("health.fact." + name), value, tone);
    }
}
