package org.ejournal.simulator.admin;

import java.time.Clock;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the operator's pages their words and the way to show a time. */
@ControllerAdvice(basePackageClasses = AdminAdvice.class)
class AdminAdvice {
    private final Clock clock;

    AdminAdvice(Clock clock, AbstractResourceBasedMessageSource messages) {
        this.clock = clock;
        messages.addBasenames("admin/messages");
    }

    @ModelAttribute("times")
    Times times() {
        return new Times(clock);
    }
}
