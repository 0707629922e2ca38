package org.ejournal.sferum.messenger;

/** Makes connections to one kind of messenger. */
public interface MessengerProvider {
    /** Returns a connection; nothing is sent yet. */
    Messenger connect(Connection connection);
}
