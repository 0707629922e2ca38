package org.ejournal.sferum.onboarding;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.LinkWords;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** «Документы для регистрации»: the application and the order, made of what is entered here (OS-5). */
class PapersScreen implements PluginScreen {
    static final String NAME = "onboarding-papers";

    private static final String APPLICATION = "application";
    private static final String ORDER = "order";
    private static final String CLOSE = "close";

    private final Papers papers;
    private final LinkWords words;

    PapersScreen(Papers papers, LinkWords words) {
        this.papers = papers;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Applicant entered = papers.known(request.viewer()).with(request.input());
        return screen(request.viewer(), entered, Map.of());
    }

    private Screen screen(Viewer viewer, Applicant entered, Map<String, String> errors) {
        Words said = words.of(viewer);
        String subject = said.say("papers.mail.subject");
        String mail = papers.mail(viewer, entered, said);
        return Screen.of(
                said.say("papers.title"),
                List.of(
                        new Block.Notice(Tone.INFO, said.say("papers.what-to-do")),
                        new Block.Form("", fields(entered, errors, said)),
                        new Block.Notice(
                                Tone.PLAIN, said.say("papers.mail", said.say("papers.mail.address"), subject, mail))),
                List.of(
                        Control.primary(APPLICATION, said.say("papers.application")),
                        Control.primary(ORDER, said.say("papers.order")),
                        new Control.Copy(said.say("papers.copy-address"), said.say("papers.mail.address")),
                        new Control.Copy(said.say("papers.copy-subject"), subject),
                        new Control.Copy(said.say("papers.copy-mail"), mail),
                        new Control.Link(
                                said.say("papers.questionnaire"), URI.create(said.say("papers.questionnaire.address"))),
                        Control.action(CLOSE, said.say("button.close"))));
    }

    private static List<Field> fields(Applicant entered, Map<String, String> errors, Words said) {
        return List.of(
                field(Applicant.ORGANISATION, entered.organisation(), errors, said),
                field(Applicant.INN, entered.inn(), errors, said),
                field(Applicant.ADDRESS, entered.address(), errors, said),
                field(Applicant.HEAD, entered.head(), errors, said),
                field(Applicant.HEAD_POSITION, entered.headPosition(), errors, said),
                field(Applicant.ADMINISTRATOR, entered.administrator(), errors, said),
                field(Applicant.POSITION, entered.position(), errors, said),
                field(Applicant.PHONE, entered.phone(), errors, said));
    }

    private static Field field(String name, String value, Map<String, String> errors, Words said) {
        return new Field.Text(
                name,
                said.say("papers." + name),
                said.say("papers." + name + ".hint"),
                errors.containsKey(name) ? said.say("papers.error." + name) : "",
                value,
                ApplicantCheck.LONGEST,
                true);
    }

    @Override
    public Outcome act(ActionRequest request) {
        Viewer viewer = request.viewer();
        Applicant entered = papers.known(viewer).with(request.input());
        return switch (request.action()) {
            case CLOSE -> new Outcome.Close("");
            case APPLICATION -> checked(viewer, entered, () -> papers.application(viewer, entered, words.of(viewer)));
            case ORDER -> checked(viewer, entered, () -> papers.order(viewer, entered, words.of(viewer)));
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome checked(Viewer viewer, Applicant entered, Supplier<Outcome> file) {
        Map<String, String> errors = ApplicantCheck.errors(entered);
        return errors.isEmpty() ? file.get() : new Outcome.Show(screen(viewer, entered, errors));
    }
}
