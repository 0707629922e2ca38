package org.ejournal.simulator.vk.fault;

import java.util.regex.Pattern;
import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * What a fault may strike.
 *
 * @param method VK's name of one method, or {@link #ANY}
 * @param kind whose tokens: a community's, a person's, or of either kind where absent
 * @param owner whose token: a person's id, a community's negated id, or 0 for anybody's
 */
public record Target(String method, @Nullable TokenKind kind, long owner) {
    /** Every method. */
    public static final String ANY = "*";

    private static final String EXECUTE = "execute";

    /** Every call of everybody. */
    public static Target anything() {
        return method(ANY);
    }

    /** This method, whoever calls it. */
    public static Target method(String method) {
        return new Target(method, null, 0);
    }

    /** The same, for the tokens of this owner only. */
    public Target of(long tokenOwner) {
        return new Target(method, kind, tokenOwner);
    }

    /** The same, for tokens of this kind only. */
    public Target of(TokenKind tokenKind) {
        return new Target(method, tokenKind, owner);
    }

    boolean takesAnyToken() {
        return kind == null && owner == 0;
    }

    boolean takes(AccessToken token) {
        return (kind == null || kind == token.kind()) && (owner == 0 || owner == token.ownerId());
    }

    boolean takesCall(String name) {
        return method.equals(ANY) || method.equals(name);
    }

    /** A request counts as one of the method when it calls it, be it from within an {@code execute}. */
    boolean takesRequest(String name, String code) {
        return takesCall(name) || (name.equals(EXECUTE) && calls(code));
    }

    private boolean calls(String code) {
        return Pattern.compile("\\bAPI\\s*\\.\\s*" + Pattern.quote(method) + "\\s*\\(")
                .matcher(code)
                .find();
    }
}
