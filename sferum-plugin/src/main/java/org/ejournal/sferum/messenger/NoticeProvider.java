package org.ejournal.sferum.messenger;

import java.util.Optional;

/** Speaks one kind of messenger's language of notices. Nothing here but {@link Notices} sends a request. */
public interface NoticeProvider {
    /** Returns what keeps an organisation's addresses; nothing is sent yet. */
    Notices connect(Connection connection);

    /** Reads what was sent to an address; empty for what is no notice of this messenger's. */
    Optional<Notice> read(byte[] body);

    /** Returns the answer that says that a notice has arrived. */
    String taken();

    /** Returns the answer that asks the messenger to forget the address. */
    String forget();
}
