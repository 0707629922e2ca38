package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.ejournal.sferum.sync.pace.News;
import org.ejournal.sferum.sync.pace.PacedNews;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PacedNewsTest {
    private final Bench.SettableClock clock = new Bench.SettableClock();
    private final AtomicInteger questions = new AtomicInteger();
    private boolean there;
    private final News news = new PacedNews(
            () -> {
                questions.incrementAndGet();
                return there;
            },
            clock);

    @Test
    void within_a_pause_one_question_is_enough() {
        assertThat(news.arrived()).isFalse();
        clock.forward(PacedNews.PAUSE.minus(Duration.ofNanos(1)));
        assertThat(news.arrived()).isFalse();

        assertThat(questions).hasValue(1);
    }

    @Test
    @Tag("AH-7")
    void after_the_pause_news_are_heard_and_not_forgotten() {
        news.arrived();
        there = true;
        assertThat(news.arrived()).isFalse();

        clock.forward(PacedNews.PAUSE);
        assertThat(news.arrived()).isTrue();

        there = false;
        clock.forward(PacedNews.PAUSE);
        assertThat(news.arrived()).isTrue();
        assertThat(questions).hasValue(2);
    }

    @Test
    void who_passes_the_ledger_anyway_asks_a_little_earlier_and_need_not_ask_again() {
        news.arrived();
        clock.forward(PacedNews.PAUSE.dividedBy(4));
        there = true;
        news.alongTheWay();
        assertThat(questions).hasValue(2);

        assertThat(news.arrived()).isTrue();
        assertThat(questions).hasValue(2);
    }

    @Test
    void nobody_asks_at_every_turn_however_often_they_pass_the_ledger() {
        news.arrived();
        news.alongTheWay();
        clock.forward(PacedNews.PAUSE.dividedBy(4).minus(Duration.ofNanos(1)));
        news.alongTheWay();

        assertThat(questions).hasValue(1);
    }
}
