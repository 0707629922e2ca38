package org.ejournal.sferum.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Bar;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.account.register.Role;
import org.ejournal.sferum.account.register.Share;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** «Состояние»: how one organisation is doing (AH-19). */
class HealthScreen implements PluginScreen {
    static final String NAME = "health";

    private static final String REFRESH = "refresh";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final OrganisationHealth health;
    private final LinkWords words;
    private final Moments moments;

    HealthScreen(OrganisationHealth health, LinkWords words, Moments moments) {
        this.health = health;
        this.words = words;
        this.moments = moments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Words said = words.of(request.viewer());
        OrganisationHealth.Found found = health.find(request.viewer());
        List<Block> blocks = new ArrayList<>(verdict(found, said));
        blocks.addAll(new HealthFacts(said, moments).of(found));
        found.shares().map(shares -> bars(shares, said)).ifPresent(blocks::add);
        return new Screen(
                said.say("health.title"),
                blocks,
                List.of(Control.action(REFRESH, said.say("button.refresh"))),
                BETWEEN_LOOKS);
    }

    private static List<Block> verdict(OrganisationHealth.Found found, Words said) {
        return found.concerns().isEmpty()
                ? List.of(new Block.Notice(Tone.SUCCESS, said.say("health.fine")))
                : found.concerns().stream()
                        .<Block>map(concern -> new Block.Notice(concern.tone(), said.say("health.concern." + concern)))
                        .toList();
    }

    private static Block bars(Map<Role, Share> shares, Words said) {
        return new Block.Bars(
                said.say("shares.title"),
                shares.entrySet().stream()
                        .map(each -> new Bar(
                                said.say("shares.all." + each.getKey()),
                                each.getValue().linked(),
                                each.getValue().all(),
                                each.getValue().say(said, "health.share"),
                                Target.nowhere()))
                        .toList(),
                said.say("register.empty"));
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (request.action().equals(REFRESH)) {
            return new Outcome.Stay(Tone.PLAIN, "");
        }
        throw PluginScreen.unknown(request);
    }
}
