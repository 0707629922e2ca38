package org.ejournal.sferum.screen;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.SignIn;
import org.ejournal.sferum.messenger.SignInException;
import org.jspecify.annotations.Nullable;

/** A messenger's sign-in with a memory: whoever brings a code is the person of that name. */
public class MemorySignIn implements SignIn {
    /** Where it stands. */
    public static final String ADDRESS = "https://id/authorize?state=";

    /** Whether the operator has made the installation known there. */
    public boolean open = true;

    /** The challenges by state, in the order of attempts. */
    public final Map<String, String> challenges = new HashMap<>();

    /** What was brought back. */
    public final List<Proof> proofs = new ArrayList<>();

    /** What was given back. */
    public final List<String> givenBack = new ArrayList<>();

    /** What was exchanged for a token, each once. */
    public final Set<String> spent = new LinkedHashSet<>();

    /** What goes wrong from now on; null for nothing. */
    public volatile SignInException.@Nullable Kind trouble;

    /** Who a code belongs to. */
    public Function<String, Profile> people =
            code -> new Profile("7" + Math.abs(code.hashCode()), code, "keep of " + code);

    @Override
    public boolean open() {
        return open;
    }

    @Override
    public URI address(String state, String challenge) {
        challenges.put(state, challenge);
        return URI.create(ADDRESS + state);
    }

    @Override
    public Profile profile(OrganisationId organisation, Proof proof) {
        proofs.add(proof);
        check();
        return people.apply(proof.code());
    }

    @Override
    public Pass renew(OrganisationId organisation, String keep) {
        check();
        if (!spent.add(keep)) {
            throw new SignInException(SignInException.Kind.EXPIRED, "used up");
        }
        return new Pass("token for " + keep, keep + "+");
    }

    @Override
    public void giveBack(OrganisationId organisation, String keep) {
        check();
        givenBack.add(keep);
    }

    private void check() {
        SignInException.Kind kind = trouble;
        if (kind != null) {
            throw new SignInException(kind, "as the test wants it");
        }
    }
}
