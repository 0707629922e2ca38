/** The screen language: a plugin describes windows, tables and forms as values, the host draws them in its own look. */
@NullMarked
package org.ejournal.plugin.ui;

import org.jspecify.annotations.NullMarked;
