package org.ejournal.simulator.desktop;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller of whole pages inside the journal. Its models hold {@code chrome}, from which the fragment
 * {@code page} of {@code templates/layout.html} draws the header and the menu:
 *
 * <pre>{@code
 * <html th:replace="~{layout :: page(~{::title}, ~{::main})}">
 * <head><title>…</title></head><body><main>…</main></body></html>
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DesktopPage {}
