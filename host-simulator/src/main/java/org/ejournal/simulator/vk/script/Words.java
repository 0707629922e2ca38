package org.ejournal.simulator.vk.script;

import java.util.List;
import org.ejournal.simulator.vk.script.Token.Kind;

/** A reading position in the words of a script. */
final class Words {
    private final List<Token> tokens;
    private int position;

    Words(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(position);
    }

    Token next() {
        Token token = tokens.get(position);
        if (token.kind() != Kind.END) {
            position++;
        }
        return token;
    }

    boolean at(String sign) {
        return peek().is(sign);
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    /** Goes past the sign if it stands here. */
    boolean take(String sign) {
        boolean here = at(sign);
        if (here) {
            next();
        }
        return here;
    }

    void expect(String sign) {
        if (!take(sign)) {
            throw unexpected();
        }
    }

    String name() {
        if (peek().kind() != Kind.NAME) {
            throw unexpected();
        }
        return next().text();
    }

    ScriptFailure unexpected() {
        return ScriptFailure.atCompiling("unexpected '" + peek().text() + "' in line " + peek().line());
    }
}
