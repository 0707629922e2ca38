package org.ejournal.simulator.vk.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something with a value. */
sealed interface Expression {
    record Literal(@Nullable Object value) implements Expression {}

    record Name(String name) implements Expression {}

    record ListOf(List<Expression> items) implements Expression {}

    record MapOf(Map<String, Expression> entries) implements Expression {}

    /** {@code object.key} and {@code object[key]}. */
    record Part(Expression object, Expression key) implements Expression {}

    /** {@code list@.key}: that part of every item. */
    record Each(Expression list, String key) implements Expression {}

    /** {@code API.section.method(argument)}. */
    record ApiCall(String method, @Nullable Expression argument) implements Expression {}

    /** {@code object.push(x)} and the like. */
    record MethodCall(Expression object, String method, List<Expression> arguments) implements Expression {}

    /** {@code parseInt(x)} and the like. */
    record FunctionCall(String function, List<Expression> arguments) implements Expression {}

    record Unary(String sign, Expression operand) implements Expression {}

    record Binary(String sign, Expression left, Expression right) implements Expression {}

    record Choice(Expression condition, Expression yes, Expression no) implements Expression {}

    record Assign(Expression target, Expression value) implements Expression {}
}
