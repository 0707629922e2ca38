package org.ejournal.sferum.onboarding;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** «Подключение организации» (OS-5). */
class OnboardingScreen implements PluginScreen {
    static final String NAME = "onboarding";
    static final String REFRESH = "refresh";

    private static final String PAPERS = "papers";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Checklist checklist;
    private final LinkWords words;

    OnboardingScreen(Checklist checklist, LinkWords words) {
        this.checklist = checklist;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Words said = words.of(request.viewer());
        List<Step> steps = checklist.steps(request.viewer(), said);
        return new Screen(
                said.say("onboarding.title"),
                List.of(progress(steps, said), new StepTable(said).of(steps), help(said)),
                controls(said),
                BETWEEN_LOOKS);
    }

    private static Block progress(List<Step> steps, Words said) {
        long done =
                steps.stream().filter(step -> step.state() == Step.State.DONE).count();
        return new Block.Progress(
                said.say("onboarding.progress"),
                done,
                steps.size(),
                said.say("onboarding.progress.figures", done, steps.size()));
    }

    private static Block help(Words said) {
        return new Block.Notice(Tone.PLAIN, said.say("onboarding.help", said.say("papers.mail.address")));
    }

    private static List<Control> controls(Words said) {
        List<Control> controls = new ArrayList<>();
        controls.add(Control.primary(PAPERS, said.say("papers.title")));
        Stream.of("instructions", "blog")
                .map(link -> new Control.Link(
                        said.say("onboarding.link." + link),
                        URI.create(said.say("onboarding.link." + link + ".address"))))
                .forEach(controls::add);
        controls.add(new Control.Copy(said.say("onboarding.copy-support"), said.say("papers.mail.address")));
        return controls;
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case PAPERS -> new Outcome.Open(ScreenRef.of(PapersScreen.NAME));
            default -> throw PluginScreen.unknown(request);
        };
    }
}
