package org.ejournal.sferum.onboarding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ejournal.sferum.onboarding.docx.Paragraph;
import org.ejournal.sferum.onboarding.docx.Paragraph.Place;
import org.ejournal.sferum.screen.Words;

/** What the platform wants from an organisation (seed 004, section 4), from what somebody has entered. */
final class Letters {
    private static final Locale RUSSIAN = new Locale("ru");

    private final Words words;
    private final Clock clock;
    private final Applicant by;

    Letters(Words words, Clock clock, Applicant by) {
        this.words = words;
        this.clock = clock;
        this.by = by;
    }

    /** Returns the letter with the application. */
    List<Paragraph> application() {
        return List.of(
                paragraph(Place.CORNER, "papers.application.to", words.say("papers.mail.address")),
                paragraph(Place.CORNER, "papers.application.from", by.organisation(), by.address(), by.inn()),
                paragraph(Place.TITLE, "papers.application.title"),
                paragraph(Place.MIDDLE, "papers.application.subject", words.say("papers.mail.subject")),
                paragraph(Place.TEXT, "papers.application.ask", by.organisation()),
                paragraph(Place.TEXT, "papers.application.administrator", by.administrator(), by.position(), phone()),
                paragraph(
                        Place.LEFT,
                        "papers.application.about",
                        by.organisation(),
                        by.inn(),
                        by.address(),
                        by.headPosition(),
                        by.head()),
                paragraph(Place.LEFT, "papers.application.enclosed", words.say("papers.questionnaire.address")),
                signature(),
                paragraph(Place.LEFT, "papers.date", today()));
    }

    /** Returns the draft of the order that appoints the administrator. */
    List<Paragraph> order() {
        return List.of(
                paragraph(Place.CORNER, "papers.order.draft"),
                paragraph(Place.MIDDLE, "papers.order.organisation", by.organisation(), by.address(), by.inn()),
                paragraph(Place.TITLE, "papers.order.kind"),
                paragraph(Place.LEFT, "papers.order.number", today()),
                paragraph(Place.TITLE, "papers.order.title"),
                paragraph(Place.TEXT, "papers.order.why"),
                paragraph(Place.TEXT, "papers.order.appoint", by.administrator(), by.position(), phone()),
                paragraph(Place.TEXT, "papers.order.duties"),
                paragraph(Place.TEXT, "papers.order.control"),
                signature(),
                paragraph(Place.SIGNATURE, "papers.order.seen", by.administrator()));
    }

    /** Returns the text of the mail that the papers go with; what is not entered yet stands as a gap. */
    String mail() {
        return words.say(
                "papers.mail.text",
                gap(by.organisation()),
                gap(by.inn()),
                gap(by.address()),
                gap(by.administrator()),
                gap(phone()));
    }

    private String gap(String value) {
        return value.isBlank() ? words.say("papers.gap") : value;
    }

    private String phone() {
        return Phone.read(by.phone()).orElse(by.phone());
    }

    private Paragraph signature() {
        return paragraph(Place.SIGNATURE, "papers.signature", by.headPosition(), by.head());
    }

    private String today() {
        return DateTimeFormatter.ofPattern(words.say("papers.date.pattern"), RUSSIAN)
                .format(LocalDate.now(clock));
    }

    private Paragraph paragraph(Place place, String name, Object... arguments) {
        return new Paragraph(place, words.say(name, arguments));
    }
}
