package org.ejournal.simulator.vk.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ejournal.simulator.vk.script.Token.Kind;

/** Reads expressions, each sign with its usual precedence. */
final class ExpressionParser {
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("||"),
            Set.of("&&"),
            Set.of("==", "!="),
            Set.of("<", ">", "<=", ">="),
            Set.of("+", "-"),
            Set.of("*", "/", "%"));
    private static final Set<String> SHORT_ASSIGNMENTS = Set.of("+=", "-=", "*=", "/=", "%=");
    private static final int DEEPEST = 200;

    private final Words words;
    private int depth;

    ExpressionParser(Words words) {
        this.words = words;
    }

    Expression expression() {
        return deeper(this::assignment);
    }

    private Expression deeper(Supplier<Expression> part) {
        if (++depth > DEEPEST) {
            throw ScriptFailure.atCompiling(
                    "expression is too deep in line " + words.peek().line());
        }
        try {
            return part.get();
        } finally {
            depth--;
        }
    }

    private Expression assignment() {
        Expression left = choice();
        if (words.at("=")) {
            requireTarget(left);
            words.next();
            return new Expression.Assign(left, expression());
        }
        if (SHORT_ASSIGNMENTS.contains(words.peek().text()) && words.peek().kind() == Kind.SIGN) {
            requireTarget(left);
            String sign = words.next().text().substring(0, 1);
            return new Expression.Assign(left, new Expression.Binary(sign, left, expression()));
        }
        return left;
    }

    private void requireTarget(Expression left) {
        if (!(left instanceof Expression.Name || left instanceof Expression.Part)) {
            throw words.unexpected();
        }
    }

    private Expression choice() {
        Expression condition = binary(0);
        if (!words.take("?")) {
            return condition;
        }
        Expression yes = expression();
        words.expect(":");
        return new Expression.Choice(condition, yes, expression());
    }

    private Expression binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        Expression left = binary(level + 1);
        while (words.peek().kind() == Kind.SIGN
                && LEVELS.get(level).contains(words.peek().text())) {
            String sign = words.next().text();
            left = new Expression.Binary(sign, left, binary(level + 1));
        }
        return left;
    }

    private Expression unary() {
        if (words.at("!") || words.at("-") || words.at("+")) {
            String sign = words.next().text();
            return new Expression.Unary(sign, deeper(this::unary));
        }
        return postfix();
    }

    private Expression postfix() {
        Expression value = primary();
        while (true) {
            if (words.take("@")) {
                words.expect(".");
                value = new Expression.Each(value, words.name());
            } else if (words.take(".")) {
                String name = words.name();
                value = words.take("(")
                        ? new Expression.MethodCall(value, name, arguments())
                        : new Expression.Part(value, new Expression.Literal(name));
            } else if (words.take("[")) {
                value = new Expression.Part(value, expression());
                words.expect("]");
            } else {
                return value;
            }
        }
    }

    private Expression primary() {
        Token token = words.next();
        return switch (token.kind()) {
            case NUMBER -> new Expression.Literal(Values.number(token.text()));
            case TEXT -> new Expression.Literal(token.text());
            case NAME -> named(token.text());
            case SIGN -> bracketed(token);
            case END -> throw words.unexpected();
        };
    }

    private Expression named(String name) {
        return switch (name) {
            case "true" -> new Expression.Literal(true);
            case "false" -> new Expression.Literal(false);
            case "null" -> new Expression.Literal(null);
            case "API" -> apiCall();
            default -> words.take("(") ? new Expression.FunctionCall(name, arguments()) : new Expression.Name(name);
        };
    }

    private Expression apiCall() {
        words.expect(".");
        StringBuilder method = new StringBuilder(words.name());
        while (words.take(".")) {
            method.append('.').append(words.name());
        }
        words.expect("(");
        List<Expression> arguments = arguments();
        if (arguments.size() > 1) {
            throw ScriptFailure.atCompiling("too many arguments for API." + method);
        }
        return new Expression.ApiCall(method.toString(), arguments.isEmpty() ? null : arguments.get(0));
    }

    private Expression bracketed(Token token) {
        switch (token.text()) {
            case "(" -> {
                Expression inner = expression();
                words.expect(")");
                return inner;
            }
            case "[" -> {
                return new Expression.ListOf(until("]"));
            }
            case "{" -> {
                return map();
            }
            default -> throw ScriptFailure.atCompiling("unexpected '" + token.text() + "' in line " + token.line());
        }
    }

    private Expression map() {
        Map<String, Expression> entries = new LinkedHashMap<>();
        while (!words.take("}")) {
            if (words.peek().kind() == Kind.SIGN || words.atEnd()) {
                throw words.unexpected();
            }
            String key = words.next().text();
            words.expect(":");
            entries.put(key, expression());
            if (!words.at("}")) {
                words.expect(",");
            }
        }
        return new Expression.MapOf(entries);
    }

    private List<Expression> arguments() {
        return until(")");
    }

    private List<Expression> until(String end) {
        List<Expression> items = new ArrayList<>();
        while (!words.take(end)) {
            items.add(expression());
            if (!words.at(end)) {
                words.expect(",");
            }
        }
        return items;
    }
}
