package org.ejournal.sferum.chat.pick;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Sex;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Spelling;

/**
 * What the people of a picking window are narrowed to. Somebody matches who has one part that fits all of it.
 *
 * @param surname how the surname begins, as {@link Spelling#plain} writes it; empty for any
 * @param parties which parts are looked at; empty for all
 * @param sex the sex; empty for any
 * @param schoolClass the class; empty for any
 */
record PickFilter(String surname, Set<Party> parties, Optional<Sex> sex, Optional<ClassId> schoolClass) {
    static final String SURNAME = "surname";
    static final String PARTIES = "roles";
    static final String SEX = "sex";
    static final String CLASS = "class";

    static PickFilter read(Input input) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        Arrays.stream(Party.values())
                .filter(party -> input.all(PARTIES).contains(party.name()))
                .forEach(parties::add);
        return new PickFilter(
                Spelling.plain(input.one(SURNAME).orElse("")),
                parties,
                Arrays.stream(Sex.values())
                        .filter(sex -> input.all(SEX).contains(sex.name()))
                        .findFirst(),
                input.one(CLASS).map(ClassId::new));
    }

    boolean matches(Candidate candidate) {
        return (sex.isEmpty() || candidate.sex().equals(sex))
                && candidate.parts().stream().anyMatch(part -> matches(candidate, part));
    }

    private boolean matches(Candidate candidate, Part part) {
        return (parties.isEmpty() || parties.contains(part.party()))
                && schoolClass.map(part.classes()::contains).orElse(true)
                && (begins(candidate.name().family()) || isByChild(part));
    }

    /** Only who looks for parents looks for them by their children. */
    private boolean isByChild(Part part) {
        return parties.contains(part.party()) && part.surnames().anyMatch(this::begins);
    }

    private boolean begins(String family) {
        return surname.isEmpty() || Spelling.plain(family).startsWith(surname);
    }
}
