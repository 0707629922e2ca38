package org.ejournal.simulator.vk.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a script. */
sealed interface Statement {
    record Declare(String name, @Nullable Expression value) implements Statement {}

    record Evaluate(Expression expression) implements Statement {}

    record Branch(
            Expression condition, Statement yes, @Nullable Statement no) implements Statement {}

    record Loop(
            Expression condition, Statement body, @Nullable Statement step) implements Statement {}

    record Block(List<Statement> statements) implements Statement {}

    record Return(@Nullable Expression value) implements Statement {}
}
