package org.ejournal.sferum.messenger.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.ejournal.sferum.messenger.Answer;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of each call of a request that VK answered as a whole. */
class VkAnswersTest {
    private static final Operation CREATE = new Operation.CreateChat("8 К", List.of("1", "2"));
    private static final Operation REMOVE = new Operation.Remove("5", "1");
    private static final Operation ADD = new Operation.Add("5", "1");

    private static List<Answer> answers(String body, Operation... operations) {
        return VkAnswers.of(List.of(operations), JsonMapper.builder().build().readTree(body.replace('\'', '"')));
    }

    private static Answer answer(Operation operation, String result) {
        return answers("{'response': [" + result + "]}", operation).get(0);
    }

    private static Answer refused(Operation operation, int code, String text) {
        return answers(
                        "{'response': [false], 'execute_errors': [{'error_code': %d, 'error_msg': '%s'}]}"
                                .formatted(code, text),
                        operation)
                .get(0);
    }

    @Test
    void a_chat_that_was_made_tells_its_id_and_who_came_in() {
        assertThat(answer(CREATE, "{'chat_id': 5, 'peer_ids': [1, 2]}"))
                .isEqualTo(new Answer.Created("5", List.of("1", "2")));
    }

    @Test
    void a_bare_number_is_the_id_of_a_chat_that_was_made() {
        assertThat(answer(CREATE, "5")).isEqualTo(new Answer.Created("5", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'link': 'https://vk.me/x'}", "{'items': [{'link': 'https://vk.me/x'}]}"})
    void a_link_is_read_in_both_forms(String result) {
        assertThat(answer(new Operation.AskLink("5"), result)).isEqualTo(new Answer.Link("https://vk.me/x"));
        assertThat(answer(new Operation.RenewLink("5"), result)).isEqualTo(new Answer.Link("https://vk.me/x"));
    }

    @Test
    void the_chat_that_the_service_user_came_into_is_told() {
        assertThat(answer(new Operation.LetServiceIn("https://vk.me/x"), "{'chat_id': 1}"))
                .isEqualTo(new Answer.LetIn("1"));
    }

    @Test
    void an_answer_without_what_was_asked_for_is_final_and_had_no_effect() {
        assertThat(answer(new Operation.AskLink("5"), "{}"))
                .isEqualTo(new Answer.Failed(new MessengerFailure(Kind.NEVER, 0, "no link", false)));
        assertThat(answer(new Operation.LetServiceIn("https://vk.me/x"), "{'chat_id': 0}"))
                .isEqualTo(new Answer.Failed(new MessengerFailure(Kind.NEVER, 0, "no chat_id", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "{}"})
    void whatever_is_not_false_is_done(String result) {
        assertThat(answer(REMOVE, result)).isEqualTo(new Answer.Done());
    }

    @Test
    @Tag("AH-6")
    void each_error_belongs_to_the_call_that_failed_in_their_order() {
        assertThat(answers(
                        "{'response': [false, 1, false], 'execute_errors': ["
                                + "{'error_code': 15, 'error_msg': 'Access denied'},"
                                + "{'error_code': 9, 'error_msg': 'Flood control'}]}",
                        REMOVE,
                        ADD,
                        CREATE))
                .containsExactly(
                        new Answer.Failed(new MessengerFailure(Kind.RIGHTS, 15, "Access denied", false)),
                        new Answer.Done(),
                        new Answer.Failed(new MessengerFailure(Kind.FLOOD, 9, "Flood control", false)));
    }

    @Test
    @Tag("AH-8")
    void a_call_that_failed_without_an_error_may_have_had_its_effect() {
        assertThat(answer(ADD, "false"))
                .isEqualTo(new Answer.Failed(
                        new MessengerFailure(Kind.TROUBLE, 0, "a call failed without an error", true)));
    }

    @Test
    @Tag("AH-8")
    void more_or_fewer_answers_than_calls_leave_all_effects_open() {
        assertThatExceptionOfType(MessengerException.class)
                .isThrownBy(() -> answers("{'response': [1, 1]}", REMOVE))
                .returns(true, e -> e.failure().effectUnknown())
                .returns(Kind.TROUBLE, e -> e.failure().kind());
    }

    @Test
    void who_is_to_leave_and_has_left_already_is_no_failure() {
        assertThat(refused(REMOVE, 935, "User not found in chat")).isEqualTo(new Answer.Done());
        assertThat(refused(REMOVE, 15, "Access denied")).isInstanceOf(Answer.Failed.class);
        assertThat(refused(ADD, 935, "User not found in chat")).isInstanceOf(Answer.Failed.class);
    }

    @ParameterizedTest
    @CsvSource({"15, user already in, true", "15, Access denied, false", "7, user already in, false"})
    void who_is_to_join_and_is_in_already_is_no_failure(int code, String text, boolean done) {
        assertThat(refused(ADD, code, text) instanceof Answer.Done).isEqualTo(done);
        assertThat(refused(REMOVE, code, text)).isInstanceOf(Answer.Failed.class);
    }
}
