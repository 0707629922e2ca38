package org.ejournal.simulator.vk.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** VKScript by itself, with a pretended API. */
class ScriptTest {
    private final List<String> calls = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "1 + 2 * 3 ~ 7",
                "(1 + 2) * 3 ~ 9",
                "7 / 2 ~ 3.5",
                "8 / 2 ~ 4",
                "7 % 4 - 5 ~ -2",
                "\"a\" + 1 + true ~ a11",
                "'it\\'s' + \"\\n\\u0401\".length ~ it's2",
                "[1,2,3].length ~ 3",
                "{a: {\"b\": [5, 6]}}.a.b[1] ~ 6",
                "[1,2] + [3] ~ [1, 2, 3]",
                "1 < 2 && !(2 >= 3) || false ~ true",
                "1 == \"1\" ~ true",
                "null == 0 ~ false",
                "2 > 1 ? \"yes\" : \"no\" ~ yes",
                "[{id: 4}, {id: 5}]@.id ~ [4, 5]",
                "\"a,b\".split(\",\").length ~ 2",
                "\"abcdef\".substr(1, 3) ~ bcd",
                "[1,2,3,4].slice(1, 3) ~ [2, 3]",
                "[1,2,3].indexOf(3) ~ 2",
                "parseInt(\"12\") + 1 ~ 13",
                "-3 + +4 ~ 1",
                "Args.who ~ me"
            })
    void an_expression_has_its_value(String expression, String value) {
        assertThat(String.valueOf(run("return " + expression + ";"))).isEqualTo(value);
    }

    @Test
    void loops_branches_and_assignments_work_together() {
        Object result = run("""
                // squares of the odd ones
                var list = [], i = 0, map = {};
                while (i < 6) {
                    if (i % 2 == 1) { list.push(i * i); } else if (i == 4) map.four = i; else { /* nothing */ }
                    i += 1;
                }
                for (var j = 0; j < 2; j = j + 1) list[j] = list[j] + 1;
                map["list"] = list;
                return map;
                """);
        assertThat(result).isEqualTo(Map.of("four", 4L, "list", List.of(2L, 10L, 25L)));
    }

    @Test
    void return_ends_the_code_from_within_a_loop() {
        assertThat(run("var i = 0; while (true) { i = i + 1; if (i == 3) return i; }"))
                .isEqualTo(3L);
    }

    @Test
    void code_without_return_gives_nothing() {
        assertThat(run("var a = 1;")).isNull();
    }

    @Test
    void calls_are_made_in_the_order_they_are_reached() {
        Object result = run("var a = API.users.get({id: 1}); if (a.ok) { API.messages.send({to: a.ok}); } return a;");
        assertThat(calls).containsExactly("users.get{id=1}", "messages.send{to=7}");
        assertThat(result).isEqualTo(Map.of("ok", 7L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return 1 +;",
                "var 1 = 2;",
                "if (1 {",
                "return \"open",
                "1 = 2;",
                "return #;",
                "{ var a;",
                "API.x({"
            })
    void what_is_not_the_language_is_refused_as_such(String code) {
        assertThatExceptionOfType(ScriptFailure.class)
                .isThrownBy(() -> run(code))
                .matches(ScriptFailure::isCompiling);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return missing;",
                "return 1 / 0;",
                "while (true) {}",
                "var n = null; n.push(1);",
                "var s = \"xxxxxxxx\"; while (true) { s = s + s; }",
                "var l = [1]; while (true) { l = l + l; }",
                "return nothing(1);"
            })
    void what_cannot_go_on_is_stopped(String code) {
        assertThatExceptionOfType(ScriptFailure.class)
                .isThrownBy(() -> run(code))
                .matches(failure -> !failure.isCompiling());
    }

    @Test
    void very_deep_code_is_refused_and_does_not_break_the_machine() {
        assertThatExceptionOfType(ScriptFailure.class).isThrownBy(() -> run("return " + "(".repeat(5000)));
        assertThatExceptionOfType(ScriptFailure.class).isThrownBy(() -> run("return " + "-".repeat(50_000) + "1;"));
        assertThatExceptionOfType(ScriptFailure.class).isThrownBy(() -> run("{".repeat(5000)));
        assertThatExceptionOfType(ScriptFailure.class).isThrownBy(() -> run("return " + "1+".repeat(50_000) + "1;"));
    }

    private Object run(String code) {
        return Script.compile(code)
                .run(
                        (method, arguments) -> {
                            calls.add(method + arguments);
                            return Map.of("ok", 7);
                        },
                        Map.of("who", "me"));
    }
}
