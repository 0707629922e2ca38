package org.ejournal.simulator.monitoring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks the plugins before somebody who may is shown the meters, and nobody while nobody looks. */
class FreshFigures extends OncePerRequestFilter {
    private final PluginMonitor monitor;

    FreshFigures(PluginMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        monitor.refresh();
        chain.doFilter(request, response);
    }

    /** The verdict asks by itself. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/prometheus");
    }
}
