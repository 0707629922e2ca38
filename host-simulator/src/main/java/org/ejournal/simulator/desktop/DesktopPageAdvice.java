package org.ejournal.simulator.desktop;

import jakarta.servlet.http.HttpServletRequest;
import org.ejournal.simulator.desktop.inbox.Inbox;
import org.ejournal.simulator.desktop.visitor.Account;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every whole page its header and menu. */
@ControllerAdvice(annotations = DesktopPage.class)
class DesktopPageAdvice {
    private final Viewers viewers;
    private final Menu menu;
    private final Inbox inbox;

    DesktopPageAdvice(Viewers viewers, Menu menu, Inbox inbox) {
        this.viewers = viewers;
        this.menu = menu;
        this.inbox = inbox;
    }

    @ModelAttribute("chrome")
    Chrome chrome(Authentication person, HttpServletRequest request) {
        Visitor visitor = viewers.of(person);
        Account account = visitor.account();
        return new Chrome(
                account.organisation().name(),
                account.name().full(),
                account.roleKey(),
                menu.groups(visitor),
                inbox.unread(account),
                headers(request));
    }

    private static String headers(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? "{\"" + token.getHeaderName() + "\":\"" + token.getToken() + "\"}"
                : "{}";
    }
}
