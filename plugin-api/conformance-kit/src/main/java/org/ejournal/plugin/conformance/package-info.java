/**
 * Tests for the makers of journals: whoever implements {@link org.ejournal.plugin.host.Host} extends {@link
 * org.ejournal.plugin.conformance.HostConformance} and runs it with JUnit.
 */
@NullMarked
package org.ejournal.plugin.conformance;

import org.jspecify.annotations.NullMarked;
