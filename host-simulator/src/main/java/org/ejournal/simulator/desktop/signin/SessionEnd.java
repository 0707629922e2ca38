package org.ejournal.simulator.desktop.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Leads to the sign-in page when the session is over. A request from within a window cannot show that page, so the
 * browser is told to go there as a whole, and comes back to the window afterwards.
 */
class SessionEnd implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String SIGN_IN = "/login?expired";
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";

    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    static boolean inWindow(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (inWindow(request)) {
            leave(request, response, HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            page.commence(request, response, reason);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (reason instanceof CsrfException && inWindow(request)) {
            leave(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            refusal.handle(request, response, reason);
        }
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response, int status) {
        String current = request.getHeader("HX-Current-URL");
        int query = current == null ? -1 : current.indexOf("/?open=");
        if (current != null && query >= 0) {
            request.getSession().setAttribute(WANTED, new SimpleSavedRequest(current.substring(query)));
        }
        response.setHeader("HX-Redirect", SIGN_IN);
        response.setStatus(status);
    }
}
