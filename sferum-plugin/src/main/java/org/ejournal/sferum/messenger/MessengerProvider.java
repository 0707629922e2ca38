package org.ejournal.sferum.messenger;

/** Makes connections to one kind of messenger. */
public interface MessengerProvider {
    /** Returns the system's name under which the roster holds people's ids in this messenger. */
    String system();

    /** Returns a connection; nothing is sent yet. */
    Messenger connect(Connection connection);
}
