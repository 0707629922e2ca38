package org.ejournal.sferum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.NotBlank;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;

@Tag("AH-9")
class TextFormsTest {
    @Example
    void keys_and_reasons_read_as_one_would_write_them() {
        assertThat(ChatKey.staff().value()).isEqualTo("STAFF");
        assertThat(ChatKey.schoolClass(new ClassId("c-8")).value()).isEqualTo("CLASS:c-8");
        assertThat(ChatKey.parents(new ClassId("c-8")).value()).isEqualTo("PARENTS:c-8");
        assertThat(ChatKey.subject(new ClassId("c-8"), "s-2").value()).isEqualTo("SUBJECT:c-8:s-2");
        assertThat(Reason.of(Reason.Kind.PUPIL).value()).isEqualTo("PUPIL");
        assertThat(Reason.guardian(new PersonId("p-17")).value()).isEqualTo("GUARDIAN:p-17");
        assertThat(Reason.position(PositionType.TEACHING).value()).isEqualTo("POSITION:TEACHING");
        assertThat(Reason.role(StaffRole.HEAD).value()).isEqualTo("STAFF_ROLE:HEAD");
        assertThat(ChatKey.parents(new ClassId("c-8"))).hasToString("PARENTS:c-8");
        assertThat(Reason.guardian(new PersonId("p-17"))).hasToString("GUARDIAN:p-17");
    }

    @Property
    void a_key_survives_its_text_whatever_the_ids(@ForAll @NotBlank String id, @ForAll @NotBlank String other) {
        for (ChatKey key : Set.of(
                ChatKey.staff(),
                ChatKey.schoolClass(new ClassId(id)),
                ChatKey.parents(new ClassId(id)),
                ChatKey.subject(new ClassId(id), other))) {
            assertThat(ChatKey.parse(key.value())).isEqualTo(key);
        }
    }

    @Property
    void the_key_of_a_chat_made_by_hand_is_none_that_the_rules_make(@ForAll @NotBlank String id) {
        ChatKey made = ChatKey.byHand(ChatKind.CLASS, "3f2a-1");

        assertThat(made.value()).isEqualTo("CLASS+3f2a-1");
        assertThat(ChatKey.parse(made.value())).isEqualTo(made);
        assertThat(ChatKey.schoolClass(new ClassId(id)).value()).isNotEqualTo(made.value());
        assertThat(made.scope()).isEqualTo(ChatKind.OTHER);
        assertThat(ChatKey.schoolClass(new ClassId(id)).scope()).isEqualTo(ChatKind.CLASS);
    }

    @Property
    void what_a_chat_follows_survives_its_text_whatever_the_ids(@ForAll @NotBlank String id) {
        for (Follows follows : Set.of(Follows.nobody(), Follows.group(id), Follows.schoolClass(new ClassId(id)))) {
            assertThat(Follows.parse(follows.value())).isEqualTo(follows);
        }
    }

    @Property
    void ids_that_hold_our_separators_do_not_mix_subject_chats_up(
            @ForAll @NotBlank String a, @ForAll @NotBlank String b, @ForAll @NotBlank String c) {
        assertThat(ChatKey.subject(new ClassId(a + ":" + b), c))
                .isNotEqualTo(ChatKey.subject(new ClassId(a), b + ":" + c));
    }

    @Property
    void reasons_survive_their_text_whatever_the_ids(@ForAll Set<@NotBlank String> ids) {
        Set<Reason> reasons =
                ids.stream().map(id -> Reason.guardian(new PersonId(id))).collect(Collectors.toSet());
        reasons.add(Reason.of(Reason.Kind.CLASS_TEACHER));

        assertThat(Reason.parseAll(Reason.join(reasons))).isEqualTo(reasons);
    }

    @Example
    void other_text_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChatKey.parse("SCHOOL:1"));
        assertThatIllegalArgumentException().isThrownBy(() -> ChatKey.parse("CLASS"));
        assertThatIllegalArgumentException().isThrownBy(() -> ChatKey.parse("STAFF:1"));
        assertThatIllegalArgumentException().isThrownBy(() -> ChatKey.parse("STAFF1"));
        assertThatIllegalArgumentException().isThrownBy(() -> ChatKey.parse("CLASS 8"));
        assertThatIllegalArgumentException().isThrownBy(() -> ChatKey.parse("OTHER+a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Follows.parse("GROUP"));
        assertThatIllegalArgumentException().isThrownBy(() -> Follows.parse("NOBODY:1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.parse("FRIEND:1"));
        assertThat(Reason.parseAll("")).isEmpty();
    }
}
