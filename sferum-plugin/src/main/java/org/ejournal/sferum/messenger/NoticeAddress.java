package org.ejournal.sferum.messenger;

/**
 * An address that a messenger sends notices to.
 *
 * @param id its name in the messenger
 * @param url the address
 * @param secret what each notice carries as its proof
 * @param state whether notices go there
 */
public record NoticeAddress(String id, String url, String secret, State state) {
    /** Whether notices go to an address. */
    public enum State {
        /** The messenger is about to ask, or asking, whether the address is the community's own. */
        WAITING,
        /** They do. */
        PROVEN,
        /** The messenger was not answered as it should have been. */
        FAILED
    }

    /** Says neither the secret nor the address, since that holds an unguessable part. */
    @Override
    public String toString() {
        return "NoticeAddress[id=%s, state=%s]".formatted(id, state);
    }
}
