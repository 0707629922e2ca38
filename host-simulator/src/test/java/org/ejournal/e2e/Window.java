package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A window as somebody without a browser has it: its controls with what stands in them, and its buttons. */
public final class Window {
    private final Visitor visitor;
    private final Map<String, String> csrf;
    private Element shown;

    Window(Visitor visitor, Map<String, String> csrf, Element shown) {
        this.visitor = visitor;
        this.csrf = csrf;
        this.shown = shown;
    }

    /** Returns everything that it says. */
    public String text() {
        return shown.text();
    }

    /** Returns its parts that fit a selector. */
    public Elements select(String selector) {
        return shown.select(selector);
    }

    /** Returns whether it has a button of that label that can be pressed. */
    public boolean offers(String label) {
        return buttons(label).stream().anyMatch(button -> !button.hasAttr("disabled"));
    }

    private List<Element> buttons(String label) {
        return shown.select("button[data-action]").stream()
                .filter(button -> button.text().equals(label))
                .toList();
    }

    /** Enters a value into the control of that name, in whichever form it stands. */
    public Window enter(String field, String value) {
        String named = "[data-field=" + field + "] ";
        Elements controls = shown.select(named + "input[name], " + named + "select[name]");
        assertThat(controls).as("a field %s in:\n%s", field, shown.text()).isNotEmpty();
        Element control = controls.get(0);
        if (control.normalName().equals("select")) {
            control.select("option").forEach(option -> option.removeAttr("selected"));
            control.select("option[value=" + value + "]").attr("selected", "selected");
        } else {
            control.attr("value", value);
        }
        return this;
    }

    /** Sorts the table by a column, as a click on its head does. */
    public Window sort(String column, boolean descending) {
        shown.select("input[data-sort]").attr("value", descending ? "-" + column : column);
        return again();
    }

    /** Presses the button of that label; the window is then what the answer makes of it. Returns the window to go on with. */
    public Window press(String label) {
        Element button = buttons(label).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button «" + label + "» in:\n" + shown.text()));
        return answer(send(button));
    }

    /** Presses the button whose label begins so. */
    public Window pressStarting(String label) {
        return press(shown.select("button[data-action]").stream()
                .map(Element::text)
                .filter(text -> text.startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button «" + label + "…» in:\n" + shown.text())));
    }

    /** Presses the button of that label and answers the question that it brings up. */
    public Window press(String label, String answer) {
        Element button = buttons(label).get(0);
        Element question = Jsoup.parse(send(button).body()).selectFirst("section.question");
        assertThat(question).as("a question after «%s»", label).isNotNull();
        Element chosen = question.selectFirst("[data-answer=" + answer + "]");
        assertThat(chosen).as("an answer «%s» to: %s", answer, question.text()).isNotNull();
        return answer(visitor.post(chosen.attr("hx-post"), values(button.closest("form")), csrf));
    }

    /** Sends what a press of the button sends, without looking at the answer. */
    public HttpResponse<String> send(String label) {
        return send(buttons(label).get(0));
    }

    private HttpResponse<String> send(Element button) {
        Element form = button.closest("form");
        return visitor.post(button.attr("hx-post"), values(form), csrf);
    }

    /** Asks for the window's contents again, as its refreshing does. */
    public Window again() {
        Element form = shown.selectFirst("form[hx-post]");
        return answer(visitor.post(form.attr("hx-post"), values(form), csrf));
    }

    private Window answer(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("the answer:\n%s", answer.body()).isEqualTo(200);
        Document drawn = Jsoup.parse(answer.body());
        Element window = drawn.selectFirst("section.window");
        Element pane = drawn.selectFirst(".pane");
        boolean above = answer.headers().firstValue("HX-Reswap").orElse("").equals("beforeend");
        if (window != null && above) {
            return new Window(visitor, csrf, window);
        }
        if (window != null) {
            shown = window;
        } else if (pane != null) {
            Element old = shown.getElementById(pane.id());
            (old == null ? shown : old).replaceWith(pane);
            shown = old == shown || old == null ? pane : shown;
        }
        return this;
    }

    /** Returns what a form sends as it stands. */
    static Map<String, List<String>> values(Element form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.select("input[name], select[name]").forEach(control -> {
            if (control.hasAttr("disabled")) {
                return;
            }
            if (control.normalName().equals("select")) {
                Element chosen = control.selectFirst("option[selected]");
                chosen = chosen == null ? control.selectFirst("option") : chosen;
                add(values, control, chosen == null ? "" : chosen.attr("value"));
            } else if (!List.of("checkbox", "radio").contains(control.attr("type")) || control.hasAttr("checked")) {
                add(values, control, control.attr("value"));
            }
        });
        return values;
    }

    private static void add(Map<String, List<String>> values, Element control, String value) {
        values.computeIfAbsent(control.attr("name"), name -> new ArrayList<>()).add(value);
    }

    @Override
    public String toString() {
        return shown.text();
    }
}
