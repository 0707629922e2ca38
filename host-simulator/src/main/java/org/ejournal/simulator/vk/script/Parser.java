package org.ejournal.simulator.vk.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a script's statements. */
final class Parser {
    private static final int DEEPEST = 100;

    private final Words words;
    private final ExpressionParser expressions;
    private int depth;

    private Parser(Words words) {
        this.words = words;
        this.expressions = new ExpressionParser(words);
    }

    static Statement parse(String code) {
        Parser parser = new Parser(new Words(Lexer.split(code)));
        List<Statement> statements = new ArrayList<>();
        while (!parser.words.atEnd()) {
            statements.add(parser.statement());
        }
        return new Statement.Block(statements);
    }

    private Statement statement() {
        if (++depth > DEEPEST) {
            throw ScriptFailure.atCompiling(
                    "code is nested too deep in line " + words.peek().line());
        }
        try {
            if (words.take("{")) {
                return block();
            }
            if (words.take("if")) {
                return branch();
            }
            if (words.take("while")) {
                return new Statement.Loop(condition(), statement(), null);
            }
            if (words.take("for")) {
                return forLoop();
            }
            if (words.take(";")) {
                return new Statement.Block(List.of());
            }
            Statement simple = simple();
            endOfStatement();
            return simple;
        } finally {
            depth--;
        }
    }

    private Statement simple() {
        if (words.take("return")) {
            return new Statement.Return(words.at(";") || words.atEnd() ? null : expressions.expression());
        }
        if (words.take("var")) {
            return declarations();
        }
        return new Statement.Evaluate(expressions.expression());
    }

    /** The last statement of a script may do without its semicolon, as VK allows. */
    private void endOfStatement() {
        if (!words.atEnd() && !words.at("}")) {
            words.expect(";");
        } else {
            words.take(";");
        }
    }

    private Statement declarations() {
        List<Statement> declared = new ArrayList<>();
        do {
            String name = words.name();
            declared.add(new Statement.Declare(name, words.take("=") ? expressions.expression() : null));
        } while (words.take(","));
        return declared.size() == 1 ? declared.get(0) : new Statement.Block(declared);
    }

    private Statement block() {
        List<Statement> statements = new ArrayList<>();
        while (!words.take("}")) {
            if (words.atEnd()) {
                throw words.unexpected();
            }
            statements.add(statement());
        }
        return new Statement.Block(statements);
    }

    private Statement branch() {
        Expression condition = condition();
        Statement yes = statement();
        @Nullable Statement no = words.take("else") ? statement() : null;
        return new Statement.Branch(condition, yes, no);
    }

    private Statement forLoop() {
        words.expect("(");
        List<Statement> whole = new ArrayList<>();
        if (!words.at(";")) {
            whole.add(simple());
        }
        words.expect(";");
        Expression condition = words.at(";") ? new Expression.Literal(true) : expressions.expression();
        words.expect(";");
        @Nullable Statement step = words.at(")") ? null : simple();
        words.expect(")");
        whole.add(new Statement.Loop(condition, statement(), step));
        return new Statement.Block(whole);
    }

    private Expression condition() {
        words.expect("(");
        Expression condition = expressions.expression();
        words.expect(")");
        return condition;
    }
}
