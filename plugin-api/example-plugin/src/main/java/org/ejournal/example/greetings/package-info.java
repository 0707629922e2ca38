/** A plugin to copy from: everybody reads the organisation's greeting, and whoever holds the right changes it. */
@NullMarked
package org.ejournal.example.greetings;

import org.jspecify.annotations.NullMarked;
