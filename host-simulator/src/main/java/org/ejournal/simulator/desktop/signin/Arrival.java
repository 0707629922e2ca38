package org.ejournal.simulator.desktop.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ejournal.simulator.desktop.MenuPages;
import org.ejournal.simulator.desktop.settings.PreferenceBook;
import org.ejournal.simulator.desktop.settings.StartPage;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads whoever has signed in to where they wanted to go, or else to «Стартовая страница» of their organisation, or to the
 * desktop where they may not open it.
 */
@Component
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Viewers viewers;
    private final PreferenceBook preferences;
    private final ObjectProvider<MenuPages> pages;

    Arrival(Viewers viewers, PreferenceBook preferences, ObjectProvider<MenuPages> pages) {
        this.viewers = viewers;
        this.preferences = preferences;
        this.pages = pages;
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        return person == null ? StartPage.DESKTOP.address() : start(viewers.of(person));
    }

    private String start(Visitor visitor) {
        String wanted =
                preferences.of(visitor.account().organisation().id()).start().address();
        boolean mayOpen = pages.stream()
                .flatMap(each -> each.pages(visitor).stream())
                .anyMatch(page -> page.address().equals(wanted));
        return mayOpen ? wanted : StartPage.DESKTOP.address();
    }
}
