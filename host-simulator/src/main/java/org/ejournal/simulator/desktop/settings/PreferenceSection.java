package org.ejournal.simulator.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.desktop.window.OwnSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The journal's own part of «Настройки организации» (seed 002, figure 1). */
@Component
class PreferenceSection implements OwnSettings {
    private static final Logger LOG = LoggerFactory.getLogger(PreferenceSection.class);
    private static final String HIDES = "hides-departed";
    private static final String START = "start-page";
    private static final String CANCEL = "cancel";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final PreferenceBook book;
    private final Texts texts;

    PreferenceSection(PreferenceBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    @Override
    public String label() {
        return texts.say("settings.journal");
    }

    @Override
    public Screen show(Visitor visitor, Input input) {
        Preferences set = book.of(organisation(visitor));
        return screen(
                input.one(HIDES).orElse(set.hidesDeparted() ? YES : NO),
                input.one(START).orElse(set.start().name()));
    }

    private Screen screen(String hides, String start) {
        List<Option> answers =
                List.of(new Option(YES, texts.say("settings.yes")), new Option(NO, texts.say("settings.no")));
        List<Option> pages = Arrays.stream(StartPage.values())
                .map(page -> new Option(page.name(), texts.say("settings.start." + page)))
                .toList();
        Block.Form form = new Block.Form("", List.of(choice(HIDES, answers, hides), choice(START, pages, start)));
        return Screen.of(
                label(),
                List.of(form),
                List.of(
                        Control.primary(SAVE, texts.say("settings.save")),
                        Control.action(CANCEL, texts.say("settings.cancel"))));
    }

    /** A value that is not offered stays visible as an error, and nothing is saved. */
    private Field choice(String name, List<Option> options, String value) {
        boolean known = options.stream().anyMatch(option -> option.value().equals(value));
        return new Field.Choice(
                name,
                texts.say("settings." + name),
                texts.say("settings." + name + ".hint"),
                known ? "" : texts.say("settings.choose"),
                options,
                value,
                true);
    }

    @Override
    public Outcome act(Visitor visitor, String action, Input input) {
        OrganisationId organisation = organisation(visitor);
        return switch (action) {
            case SAVE -> save(visitor, organisation, input);
            case CANCEL -> new Outcome.Replace(ScreenRef.of(SCREEN));
            default -> throw new UnknownScreenException("The organisation's settings have no action " + action);
        };
    }

    private Outcome save(Visitor visitor, OrganisationId organisation, Input input) {
        String hides = input.one(HIDES).orElse("");
        String start = input.one(START).orElse("");
        Optional<StartPage> page = Arrays.stream(StartPage.values())
                .filter(known -> known.name().equals(start))
                .findFirst();
        if (page.isEmpty() || !List.of(YES, NO).contains(hides)) {
            return new Outcome.Show(screen(hides, start));
        }
        Preferences wanted = new Preferences(hides.equals(YES), page.get());
        book.set(organisation, wanted);
        LOG.info("{} set {} for {}", visitor.account(), wanted, organisation);
        return new Outcome.Stay(Tone.SUCCESS, texts.say("settings.saved"));
    }

    private static OrganisationId organisation(Visitor visitor) {
        if (!visitor.administersOrganisation()) {
            throw new AccessDeniedException(visitor.account() + " asked for the organisation's settings");
        }
        return visitor.account().organisation().id();
    }
}
