package org.ejournal.simulator.vk.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ejournal.simulator.vk.script.Token.Kind;

/** Splits a script into words. */
final class Lexer {
    private static final Set<String> LONG_SIGNS =
            Set.of("==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=");
    private static final String SIGNS = "{}()[];,.:=<>+-*/%!?@";

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;

    private Lexer(String code) {
        this.code = code;
    }

    static List<Token> split(String code) {
        return new Lexer(code).all();
    }

    private List<Token> all() {
        while (skipBlank()) {
            char first = code.charAt(position);
            if (Character.isDigit(first)) {
                number();
            } else if (Character.isLetter(first) || first == '_' || first == '$') {
                name();
            } else if (first == '"' || first == '\'') {
                text(first);
            } else {
                sign();
            }
        }
        tokens.add(new Token(Kind.END, "end of code", line));
        return tokens;
    }

    /** Moves to the next word; false at the end. */
    private boolean skipBlank() {
        while (position < code.length()) {
            char next = code.charAt(position);
            if (next == '\n') {
                line++;
                position++;
            } else if (Character.isWhitespace(next)) {
                position++;
            } else if (code.startsWith("//", position)) {
                int end = code.indexOf('\n', position);
                position = end < 0 ? code.length() : end;
            } else if (code.startsWith("/*", position)) {
                int end = code.indexOf("*/", position + 2);
                if (end < 0) {
                    throw ScriptFailure.atCompiling("comment is not closed in line " + line);
                }
                line += (int) code.substring(position, end)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                position = end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    private void number() {
        int start = position;
        while (position < code.length()
                && (Character.isDigit(code.charAt(position))
                        || (code.charAt(position) == '.'
                                && position + 1 < code.length()
                                && Character.isDigit(code.charAt(position + 1))))) {
            position++;
        }
        tokens.add(new Token(Kind.NUMBER, code.substring(start, position), line));
    }

    private void name() {
        int start = position;
        while (position < code.length()
                && (Character.isLetterOrDigit(code.charAt(position))
                        || code.charAt(position) == '_'
                        || code.charAt(position) == '$')) {
            position++;
        }
        tokens.add(new Token(Kind.NAME, code.substring(start, position), line));
    }

    private void text(char quote) {
        StringBuilder text = new StringBuilder();
        position++;
        while (position < code.length() && code.charAt(position) != quote) {
            char next = code.charAt(position++);
            if (next == '\n') {
                throw ScriptFailure.atCompiling("string is not closed in line " + line);
            }
            text.append(next == '\\' ? escaped() : next);
        }
        if (position >= code.length()) {
            throw ScriptFailure.atCompiling("string is not closed in line " + line);
        }
        position++;
        tokens.add(new Token(Kind.TEXT, text.toString(), line));
    }

    private char escaped() {
        if (position >= code.length()) {
            throw ScriptFailure.atCompiling("string is not closed in line " + line);
        }
        char letter = code.charAt(position++);
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> letter;
        };
    }

    private char unicode() {
        try {
            char letter = (char) Integer.parseInt(code.substring(position, position + 4), 16);
            position += 4;
            return letter;
        } catch (NumberFormatException | StringIndexOutOfBoundsException notHexadecimal) {
            throw ScriptFailure.atCompiling("wrong \\u escape in line " + line);
        }
    }

    private void sign() {
        String two = code.substring(position, Math.min(position + 2, code.length()));
        if (LONG_SIGNS.contains(two)) {
            tokens.add(new Token(Kind.SIGN, two, line));
            position += 2;
        } else if (SIGNS.indexOf(code.charAt(position)) >= 0) {
            tokens.add(new Token(Kind.SIGN, code.substring(position, position + 1), line));
            position++;
        } else {
            throw ScriptFailure.atCompiling("unexpected '" + code.charAt(position) + "' in line " + line);
        }
    }
}
