package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Notifications.Message;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.junit.jupiter.api.Test;

/** What telling people something promises, as far as a plugin can see it. */
interface MessageRules extends HostUnderTest {
    @Test
    default void whom_the_organisation_does_not_know_is_left_out_and_the_others_are_told() {
        OrganisationId organisation = organisations().get(0);
        List<PersonId> people = Stream.concat(
                        host().roster().snapshot(organisation).persons().stream()
                                .map(Person::id)
                                .limit(1),
                        Stream.of(new PersonId("conformance-nobody")))
                .toList();

        assertThatCode(() -> host().notifications().send(organisation, people, message()))
                .doesNotThrowAnyException();
    }

    @Test
    default void to_tell_nobody_is_no_fault() {
        assertThatCode(() -> host().notifications().send(organisations().get(0), List.of(), message()))
                .doesNotThrowAnyException();
    }

    private Message message() {
        return new Message(
                "conformance",
                "Проверка журнала",
                "Это сообщение отправила проверка.\nЕго можно удалить.",
                host().screenAddress("conformance", Map.of()));
    }
}
