/**
 * Lets other systems reach the plugins over HTTP, as strangers: without session, cookies or sign-in. Knows the plugins
 * alone.
 */
@NullMarked
package org.ejournal.simulator.endpoint;

import org.jspecify.annotations.NullMarked;
