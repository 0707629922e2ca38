/**
 * A JDBC driver for the class path of a journal's process, which stops it at a commit of the plugin's. It needs nothing
 * but the JDK, since it stands outside the journal's own class loader.
 */
package org.ejournal.e2e.stopping;
