package org.ejournal.sferum.sync.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who of a chat's first members is refused is found out by trying parts of them. */
@Tag("AH-6")
class FirstMembersTest {
    @Test
    void parts_of_the_first_members_are_tried_the_larger_and_the_admins_first() {
        FirstMembers first = new FirstMembers();
        List<List<String>> tried = new ArrayList<>();
        List<String> next = List.of("admin", "a", "b", "c", "d");
        while (!next.isEmpty()) {
            tried.add(next);
            next = first.after(next);
        }

        assertThat(tried)
                .containsExactly(
                        List.of("admin", "a", "b", "c", "d"),
                        List.of("admin", "a", "b"),
                        List.of("c", "d"),
                        List.of("admin", "a"),
                        List.of("b"),
                        List.of("c"));
    }

    @Test
    void two_first_members_refused_alone_leave_the_chat_empty() {
        FirstMembers first = new FirstMembers();

        assertThat(first.after(List.of("a", "b"))).containsExactly("a");
        assertThat(first.after(List.of("a"))).containsExactly("b");
        assertThat(first.after(List.of("b"))).isEmpty();
    }
}
