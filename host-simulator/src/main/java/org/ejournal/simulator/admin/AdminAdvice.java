package org.ejournal.simulator.admin;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.ejournal.simulator.desktop.text.Times;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the operator's pages their words and the way to show a time. */
@ControllerAdvice(basePackageClasses = AdminAdvice.class)
class AdminAdvice {
    private static final List<String> OF_ORGANISATIONS =
            List.of("orders", "positions", "access", "employees", "exchange-tasks");
    private static final List<String> OF_JOURNAL = Stream.concat(
                    OF_ORGANISATIONS.stream(), Stream.of("roles", "plugins", "vk", "roster", "roster-faults", "clock"))
            .toList();

    private final Clock clock;
    private final Viewers viewers;

    AdminAdvice(Clock clock, Viewers viewers, AbstractResourceBasedMessageSource messages) {
        this.clock = clock;
        this.viewers = viewers;
        messages.addBasenames("admin/messages");
    }

    @ModelAttribute("times")
    Times times() {
        return new Times(clock);
    }

    /** The sections that the visitor may open. */
    @ModelAttribute("sections")
    List<String> sections(Authentication person) {
        return viewers.of(person).administersJournal() ? OF_JOURNAL : OF_ORGANISATIONS;
    }
}
