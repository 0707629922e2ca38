package org.ejournal.simulator.journal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the journal's pages their words, and the means to open windows above them. */
@ControllerAdvice(basePackageClasses = JournalAdvice.class)
class JournalAdvice {
    JournalAdvice(AbstractResourceBasedMessageSource messages) {
        messages.addBasenames("journal/messages");
    }

    /** The page has windows; none is open at first. */
    @ModelAttribute("opened")
    String opened() {
        return "";
    }

    /** What stands in the browser's line while windows are open above the page, and after. */
    @ModelAttribute("home")
    String home(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
