package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** «Инициализировать список чатов», pressed by somebody without a browser (CM-9). */
final class Initialisation {
    private static final String START = "Инициализировать список";
    private static final String GO_ON = "Продолжить";

    private Initialisation() {}

    /** Opens «Создание/синхронизация чатов» with its preview. */
    static Window preview(Visitor visitor) {
        return visitor.openByLabel("Сферум").pressStarting(START);
    }

    /** Presses «Продолжить» and returns the window with the run. */
    static Window begin(Visitor visitor) {
        return preview(visitor).press(GO_ON);
    }

    /** Waits until nothing runs any more and the last run has done all, as somebody who opens the window now and then. */
    static void awaitDone(Visitor visitor) {
        awaitDone(visitor, Until.PATIENCE);
    }

    /** The same for what takes longer than usual. */
    static void awaitDone(Visitor visitor, Duration patience) {
        Until.sees(
                patience,
                () -> preview(visitor),
                window -> window.text().matches("(?s).*Прошлый запуск .*: выполнено\\..*"));
    }

    /** Waits until the run has ended, whatever it came to. */
    static Window end(Window run) {
        return Until.sees(run::again, Initialisation::ended);
    }

    /** Initialises and returns the window with the result. */
    static Window run(Visitor visitor) {
        Window result = end(begin(visitor));
        assertThat(result.text()).contains("Выполнено");
        return result;
    }

    private static boolean ended(Window run) {
        return run.select("[data-refresh]").isEmpty();
    }
}
