package org.ejournal.simulator.desktop.staff;

import java.util.List;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.Registries;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.People;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.ejournal.simulator.desktop.window.OwnScreens;
import org.ejournal.simulator.plugins.Extensions;
import org.springframework.stereotype.Component;

/** Shows administrators the organisation in which they are working and its employees (AC-7), and nobody anything else. */
@Component
class StaffScreens implements OwnScreens {
    static final String LIST = "employees";
    static final String CARD = "employee";
    static final String PERSON = "person";

    private final People people;
    private final Extensions extensions;
    private final Texts texts;

    StaffScreens(People people, Extensions extensions, Texts texts) {
        this.people = people;
        this.extensions = extensions;
        this.texts = texts;
    }

    @Override
    public List<Registries.Registry> registries(Visitor visitor) {
        return visitor.administersOrganisation()
                ? List.of(new Registries.Registry(LIST, texts.say("staff.title"), List.of()))
                : List.of();
    }

    @Override
    public String tab(ScreenRef screen) {
        return screen.name().equals(CARD) ? texts.say("staff.general") : "";
    }

    @Override
    public Screen show(Visitor visitor, ScreenRef screen, Input input) {
        if (!visitor.administersOrganisation()) {
            throw new AccessDeniedException(visitor.account() + " asked for the employees");
        }
        Staff staff = Staff.of(people.of(visitor.account().organisation().id()), texts);
        return switch (screen.name()) {
            case LIST -> new StaffList(staff, texts).show(input);
            case ORGANISATION -> organisation(visitor);
            case CARD -> card(visitor, staff, screen.parameters().getOrDefault(PERSON, ""));
            default -> throw new UnknownScreenException("The journal has no screen " + screen.name());
        };
    }

    private Screen organisation(Visitor visitor) {
        Block.Fact name = new Block.Fact(
                texts.say("monitoring.name"), visitor.account().organisation().name(), Tone.PLAIN);
        return Screen.of(texts.say("monitoring.title"), List.of(new Block.Facts(List.of(name))), List.of());
    }

    private Screen card(Visitor visitor, Staff staff, String person) {
        Colleague colleague = staff.find(person)
                .orElseThrow(() -> new UnknownScreenException("No employee of the visitor's organisation: " + person));
        return new StaffCard(extensions, texts).show(visitor, colleague);
    }
}
