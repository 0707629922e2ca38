package org.ejournal.sferum.ledger;

import java.util.List;

/**
 * What reading chats in the messenger has shown to be otherwise than the ledger held it for.
 *
 * @param places places that are otherwise
 * @param titles chats that bear another title
 * @param read the chats that were read, whatever was found
 */
public record Observation(List<SeenPlace> places, List<SeenTitle> titles, List<Long> read) {
    /** Copies the lists. */
    public Observation {
        places = List.copyOf(places);
        titles = List.copyOf(titles);
        read = List.copyOf(read);
    }

    /**
     * A place as it is; see {@link Place} for the parts.
     *
     * @param chatId the chat's number
     * @param person who; of a stranger {@code messenger:} and the id there
     * @param remoteMember as whom they are in it; empty for not in it
     * @param remoteAdmin whether they are an admin
     * @param kept what of it is to stay so
     */
    public record SeenPlace(long chatId, String person, String remoteMember, boolean remoteAdmin, Kept kept) {}

    /**
     * A chat's title as it is.
     *
     * @param chatId the chat's number
     * @param title the title
     * @param kept whether it is to stay so until another is wanted
     */
    public record SeenTitle(long chatId, String title, boolean kept) {}
}
