package org.ejournal.sferum.messenger;

/**
 * What is wrong with one of the values of a {@link Connection}, as far as the messenger lets it be told (OS-2).
 *
 * @param part which value
 * @param reason what is wrong with it
 * @param detail for {@link Reason#ANOTHERS}, {@link Reason#NO_COMMUNITY} and {@link Reason#A_COMMUNITYS} the id of the
 *     community that the token belongs to, for {@link Reason#LACKS_RIGHTS} the names of {@link Right}s with commas between;
 *     otherwise empty
 */
public record TokenFault(Part part, Reason reason, String detail) {
    /** A value of a connection. */
    public enum Part {
        /** The community's id. */
        COMMUNITY,
        /** The community's token. */
        COMMUNITY_TOKEN,
        /** The service user's token. */
        SERVICE_TOKEN
    }

    /** What can be wrong. */
    public enum Reason {
        /** The messenger knows no such token, or it was revoked. */
        UNKNOWN,
        /** The token's time is over. */
        EXPIRED,
        /** It is another community's token. */
        ANOTHERS,
        /** There is no such community; the token belongs to another one. */
        NO_COMMUNITY,
        /** It is a person's token and should be a community's. */
        A_PERSONS,
        /** It is a community's token and should be a person's. */
        A_COMMUNITYS,
        /** It lacks rights. */
        LACKS_RIGHTS,
        /** The messenger says no for another reason; its own words say why. */
        REFUSED
    }
}
