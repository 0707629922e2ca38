package org.ejournal.sferum.onboarding;

import java.util.Optional;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.ui.Input;

/**
 * What somebody has entered for the papers. It goes into them and nowhere else: nothing of it is kept or logged.
 *
 * @param organisation the whole name of the organisation
 * @param address its address
 * @param inn its taxpayer number
 * @param head who leads it
 * @param headPosition as what
 * @param administrator who administers Sferum there
 * @param position as what they work there
 * @param phone their mobile phone
 */
record Applicant(
        String organisation,
        String address,
        String inn,
        String head,
        String headPosition,
        String administrator,
        String position,
        String phone) {
    static final String ORGANISATION = "organisation";
    static final String ADDRESS = "address";
    static final String INN = "inn";
    static final String HEAD = "head";
    static final String HEAD_POSITION = "head-position";
    static final String ADMINISTRATOR = "administrator";
    static final String POSITION = "position";
    static final String PHONE = "phone";

    /** Starts from what the roster knows, if it answers. */
    static Applicant known(Optional<RosterSnapshot> roster, String chatAdministrator) {
        Optional<Staff> head = roster.flatMap(Staff::head);
        Optional<Staff> administrator = roster.flatMap(known -> Staff.find(known, chatAdministrator));
        return new Applicant(
                roster.map(known -> known.organisation().name()).orElse(""),
                "",
                "",
                head.map(Staff::name).orElse(""),
                head.map(Staff::position).orElse(""),
                administrator.map(Staff::name).orElse(""),
                administrator.map(Staff::position).orElse(""),
                "");
    }

    /** Returns what was entered, and what is known where nothing was. */
    Applicant with(Input input) {
        return new Applicant(
                value(input, ORGANISATION, organisation),
                value(input, ADDRESS, address),
                value(input, INN, inn),
                value(input, HEAD, head),
                value(input, HEAD_POSITION, headPosition),
                value(input, ADMINISTRATOR, administrator),
                value(input, POSITION, position),
                value(input, PHONE, phone));
    }

    private static String value(Input input, String name, String otherwise) {
        return input.all(name).isEmpty() ? otherwise : input.one(name).orElse("");
    }

    /** Says nothing of anybody. */
    @Override
    public String toString() {
        return "Applicant[***]";
    }
}
