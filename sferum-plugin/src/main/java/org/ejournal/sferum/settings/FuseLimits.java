package org.ejournal.sferum.settings;

/**
 * How much one synchronisation may take away by itself (AH-1). What exceeds the number and the share is held.
 *
 * @param chatNumber how many people may leave one chat, whatever the share
 * @param chatShare which share of those wanted in one chat may leave it, from 0 to 1
 * @param placesNumber how many places of the organisation may go, whatever the share
 * @param placesShare which share of the organisation's places may go, from 0 to 1
 */
public record FuseLimits(int chatNumber, double chatShare, int placesNumber, double placesShare) {
    /** Returns the limits of an organisation that has not chosen any. */
    public static FuseLimits standard() {
        return new FuseLimits(2, 0.3, 30, 0.15);
    }

    /** Returns whether so many may leave a chat of that size. */
    public boolean allowInChat(int leaving, int size) {
        return leaving <= Math.max(chatNumber, (int) (size * chatShare));
    }

    /** Returns whether so many places of that many may go. */
    public boolean allowInOrganisation(int going, int places) {
        return going <= Math.max(placesNumber, (int) (places * placesShare));
    }
}
