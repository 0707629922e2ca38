/**
 * The packaged host with the packaged plugin, each in the way a user meets it: a process of its own, its pages over HTTP
 * or in a browser, the local VK from the other side.
 *
 * <p>{@link org.ejournal.e2e.Journal} runs the process, {@link org.ejournal.e2e.Cluster} several that share database and
 * VK, {@link org.ejournal.e2e.Visitor} is a person without a browser,
 * {@link org.ejournal.e2e.Messenger} looks into the local VK, and {@link org.ejournal.e2e.ExpectedChats} says what should
 * be there, from the roster's files alone. Nothing here uses a class of the simulator or of the plugin.
 */
package org.ejournal.e2e;
