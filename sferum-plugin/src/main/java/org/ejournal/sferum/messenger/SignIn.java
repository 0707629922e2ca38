package org.ejournal.sferum.messenger;

import java.net.URI;
import org.ejournal.plugin.roster.OrganisationId;

/**
 * Where people prove who they are in the messenger. Every method that is told an organisation asks it, through that
 * organisation's proxy where it has one (OS-3), blocks until it answers, and is never called in a host's request (AH-16).
 */
public interface SignIn {
    /** Returns whether the operator has made this installation known there; otherwise nobody is sent. */
    boolean open();
    /**
     * Returns where a person's browser goes to sign in; comes back to the plugin's address for that.
     *
     * @param state comes back with the person, unguessable
     * @param challenge the SHA-256 of the verifier, in unpadded base64url (PKCE, S256)
     */
    URI address(String state, String challenge);

    /**
     * Finds out who has signed in.
     *
     * @param organisation whose the person is
     * @param proof what came back with the person
     * @throws SignInException when it is not to be found out
     */
    Profile profile(OrganisationId organisation, Proof proof);

    /**
     * Exchanges what was kept for a token with which things are done in the person's own name for about an hour, as far as
     * the person has allowed them. What was kept before is worth nothing afterwards, so what takes its place is to be
     * written down before the token is used.
     *
     * @param organisation whose the person is
     * @param keep of the profile, or of the last exchange
     * @throws SignInException when there is none to be had
     */
    Pass renew(OrganisationId organisation, String keep);

    /**
     * Gives a link back: what the person allowed is allowed no more.
     *
     * @param organisation whose the person is
     * @param keep of the profile
     * @throws SignInException when that cannot be done now
     */
    void giveBack(OrganisationId organisation, String keep);

    /**
     * What came back, with what proves that it is ours.
     *
     * @param code may be used once
     * @param device the messenger's name for the browser; part of what is asked later
     * @param state of the attempt
     * @param verifier of the attempt
     */
    record Proof(String code, String device, String state, String verifier) {
        /** Says nothing: all of it is secret. */
        @Override
        public String toString() {
            return "Proof";
        }
    }

    /**
     * Something to act with in a person's name.
     *
     * @param token for the messenger; secret
     * @param keep what gives the link back from now on; secret
     */
    record Pass(String token, String keep) {
        /** Says nothing: all of it is secret. */
        @Override
        public String toString() {
            return "Pass";
        }
    }

    /**
     * Who has signed in.
     *
     * @param id their id in the messenger
     * @param name the name that they have there; empty when it is not told
     * @param keep what gives the link back; secret
     */
    record Profile(String id, String name, String keep) {
        /** Says neither who it is nor what is secret. */
        @Override
        public String toString() {
            return "Profile";
        }
    }
}
