package org.ejournal.sferum.onboarding;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds what is wrong with what was entered: for each field the name of the words that say so. */
final class ApplicantCheck {
    static final int LONGEST = 300;

    private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private final Map<String, String> errors = new LinkedHashMap<>();

    private ApplicantCheck() {}

    static Map<String, String> errors(Applicant entered) {
        ApplicantCheck check = new ApplicantCheck();
        check.text(Applicant.ORGANISATION, entered.organisation());
        check.text(Applicant.ADDRESS, entered.address());
        check.require(Applicant.INN, isInn(entered.inn()));
        check.text(Applicant.HEAD, entered.head());
        check.text(Applicant.HEAD_POSITION, entered.headPosition());
        check.text(Applicant.ADMINISTRATOR, entered.administrator());
        check.text(Applicant.POSITION, entered.position());
        check.require(Applicant.PHONE, Phone.read(entered.phone()).isPresent());
        return check.errors;
    }

    private void text(String field, String value) {
        require(field, !value.isBlank() && value.length() <= LONGEST);
    }

    private void require(String field, boolean holds) {
        if (!holds) {
            errors.put(field, "papers.error." + field);
        }
    }

    /** Ten figures of an organisation, the last of which follows from the others. */
    private static boolean isInn(String inn) {
        if (!inn.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (inn.charAt(at) - '0');
        }
        return sum % 11 % 10 == inn.charAt(WEIGHTS.length) - '0';
    }
}
