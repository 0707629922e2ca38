package org.ejournal.simulator.vk.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs one script once. */
final class Interpreter {
    private static final int MOST_STEPS = 200_000;
    private static final int DEEPEST = 500;

    private final ApiCaller api;
    private final Map<String, @Nullable Object> variables = new HashMap<>();
    private @Nullable Object result;
    private int steps;
    private int depth;

    Interpreter(ApiCaller api, Map<String, String> parameters) {
        this.api = api;
        variables.put("Args", Values.copy(parameters));
    }

    @Nullable Object run(Statement body) {
        execute(body);
        return result;
    }

    /** Executes a statement; true when the script has returned. */
    private boolean execute(Statement statement) {
        countStep();
        if (statement instanceof Statement.Declare declare) {
            variables.put(declare.name(), declare.value() == null ? null : value(declare.value()));
            return false;
        }
        if (statement instanceof Statement.Evaluate evaluate) {
            value(evaluate.expression());
            return false;
        }
        if (statement instanceof Statement.Branch branch) {
            return branch(branch);
        }
        if (statement instanceof Statement.Loop loop) {
            return loop(loop);
        }
        if (statement instanceof Statement.Block block) {
            return block.statements().stream().anyMatch(this::execute);
        }
        Expression returned = ((Statement.Return) statement).value();
        result = returned == null ? null : value(returned);
        return true;
    }

    private boolean branch(Statement.Branch branch) {
        if (Values.truth(value(branch.condition()))) {
            return execute(branch.yes());
        }
        return branch.no() != null && execute(branch.no());
    }

    private boolean loop(Statement.Loop loop) {
        while (Values.truth(value(loop.condition()))) {
            if (execute(loop.body())) {
                return true;
            }
            if (loop.step() != null) {
                execute(loop.step());
            }
        }
        return false;
    }

    private @Nullable Object value(Expression expression) {
        countStep();
        if (++depth > DEEPEST) {
            throw ScriptFailure.atRunning("Expression is too deep");
        }
        Object value = evaluated(expression);
        depth--;
        return value;
    }

    private @Nullable Object evaluated(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Name name) {
            return variable(name.name());
        }
        if (expression instanceof Expression.ListOf list) {
            return values(list.items());
        }
        if (expression instanceof Expression.MapOf map) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            map.entries().forEach((key, item) -> values.put(key, value(item)));
            return values;
        }
        if (expression instanceof Expression.Part part) {
            return Builtins.part(value(part.object()), value(part.key()));
        }
        if (expression instanceof Expression.Each each) {
            return each(each);
        }
        if (expression instanceof Expression.Assign assign) {
            return assign(assign.target(), value(assign.value()));
        }
        if (expression instanceof Expression.Choice choice) {
            return value(Values.truth(value(choice.condition())) ? choice.yes() : choice.no());
        }
        return computed(expression);
    }

    private @Nullable Object computed(Expression expression) {
        if (expression instanceof Expression.ApiCall call) {
            return apiCall(call);
        }
        if (expression instanceof Expression.MethodCall call) {
            return Builtins.method(value(call.object()), call.method(), values(call.arguments()));
        }
        if (expression instanceof Expression.FunctionCall call) {
            return Builtins.function(call.function(), values(call.arguments()));
        }
        if (expression instanceof Expression.Unary unary) {
            Object operand = value(unary.operand());
            return unary.sign().equals("!")
                    ? (Object) !Values.truth(operand)
                    : Values.binary(unary.sign(), 0L, Values.asNumber(operand));
        }
        Expression.Binary binary = (Expression.Binary) expression;
        return switch (binary.sign()) {
            case "&&" -> Values.truth(value(binary.left())) && Values.truth(value(binary.right()));
            case "||" -> Values.truth(value(binary.left())) || Values.truth(value(binary.right()));
            default -> Values.binary(binary.sign(), value(binary.left()), value(binary.right()));
        };
    }

    private @Nullable Object apiCall(Expression.ApiCall call) {
        Object argument = call.argument() == null ? Map.of() : value(call.argument());
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        if (argument instanceof Map<?, ?> map) {
            map.forEach((key, item) -> arguments.put(String.valueOf(key), item));
        }
        return Values.copy(api.call(call.method(), arguments));
    }

    private @Nullable Object each(Expression.Each each) {
        List<@Nullable Object> parts = new ArrayList<>();
        if (value(each.list()) instanceof List<?> items) {
            items.forEach(item -> parts.add(Builtins.part(item, each.key())));
        }
        return parts;
    }

    private @Nullable Object assign(Expression target, @Nullable Object value) {
        if (target instanceof Expression.Name name) {
            variable(name.name());
            variables.put(name.name(), value);
        } else if (target instanceof Expression.Part part) {
            put(value(part.object()), value(part.key()), value);
        }
        return value;
    }

    private void put(@Nullable Object object, @Nullable Object key, @Nullable Object value) {
        if (object instanceof Map<?, ?> known) {
            @SuppressWarnings("unchecked")
            Map<String, @Nullable Object> map = (Map<String, @Nullable Object>) known;
            map.put(Values.text(key), value);
        } else if (object instanceof List<?> known) {
            @SuppressWarnings("unchecked")
            List<@Nullable Object> list = (List<@Nullable Object>) known;
            long index = Values.asNumber(key).longValue();
            if (index == list.size()) {
                list.add(value);
            } else if (index >= 0 && index < list.size()) {
                list.set((int) index, value);
            } else {
                throw ScriptFailure.atRunning("Array index is out of bounds");
            }
        } else {
            throw ScriptFailure.atRunning("Can't set a property of a value that is not an object");
        }
    }

    private @Nullable Object variable(String name) {
        if (!variables.containsKey(name)) {
            throw ScriptFailure.atRunning("Variable " + name + " is not defined");
        }
        return variables.get(name);
    }

    private List<@Nullable Object> values(List<Expression> expressions) {
        List<@Nullable Object> values = new ArrayList<>();
        expressions.forEach(expression -> values.add(value(expression)));
        return values;
    }

    private void countStep() {
        if (++steps > MOST_STEPS) {
            throw ScriptFailure.atRunning("Too many operations");
        }
    }
}
