package org.ejournal.sferum.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.sync.plan.PlannedAction.AddMember;
import org.ejournal.sferum.sync.plan.PlannedAction.ChangeAdmin;
import org.ejournal.sferum.sync.plan.PlannedAction.CloseChat;
import org.ejournal.sferum.sync.plan.PlannedAction.CreateChat;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;
import org.ejournal.sferum.sync.plan.PlannedAction.RenameChat;
import org.ejournal.sferum.sync.plan.PlannedAction.ReopenChat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan as lines: what is read is what was written, and what can be left out. */
@Tag("AH-2")
class PlanLinesTest {
    private static final ChatKey CHAT = ChatKey.schoolClass(new ClassId("8k"));
    private static final PersonId ANN = new PersonId("ann");
    private static final Set<Reason> REASONS = Reason.parseAll("GUARDIAN:a,GUARDIAN:b");

    private static PlanLine line(PlannedAction action) {
        return PlanLines.of(List.of(new ChatPlan(action.chat(), "8 К", List.of(action))))
                .get(0);
    }

    private static PlanLine unticked(PlannedAction action) {
        PlanLine line = line(action);
        return new PlanLine(
                line.number(),
                line.chatKey(),
                line.chatTitle(),
                line.action(),
                line.person(),
                line.detail(),
                line.reasons(),
                false);
    }

    static Stream<PlannedAction> actions() {
        return Stream.concat(
                optional(),
                Stream.of(
                        new CloseChat(CHAT, "8 К", true),
                        new CloseChat(CHAT, "8 К", false),
                        new ReopenChat(CHAT, "8 К"),
                        new RenameChat(CHAT, "7 К", "8 К"),
                        new RemoveMember(CHAT, ANN, Set.of())));
    }

    static Stream<PlannedAction> optional() {
        return Stream.of(
                new CreateChat(CHAT, "8 К"),
                new CreateChat(CHAT, "8 К", true),
                new AddMember(CHAT, ANN, true, REASONS),
                new AddMember(CHAT, ANN, false, REASONS),
                new RemoveMember(CHAT, ANN, REASONS),
                new ChangeAdmin(CHAT, ANN, true),
                new ChangeAdmin(CHAT, ANN, false));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void what_is_read_is_what_was_written(PlannedAction action) {
        assertThat(PlanLines.action(line(action))).isEqualTo(action);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void only_what_is_somebodys_to_decide_can_be_left_out(PlannedAction action) {
        assertThat(PlanLines.optional(line(action))).isEqualTo(optional().anyMatch(action::equals));
    }

    @Test
    void lines_are_numbered_through_all_chats_and_bear_their_chat() {
        ChatKey parents = ChatKey.parents(new ClassId("8k"));
        List<PlanLine> lines = PlanLines.of(List.of(
                new ChatPlan(CHAT, "8 К", List.of(new CreateChat(CHAT, "8 К"), new ChangeAdmin(CHAT, ANN, true))),
                new ChatPlan(parents, "8 К Родители", List.of(new ChangeAdmin(parents, ANN, true)))));

        assertThat(lines).extracting(PlanLine::number).containsExactly(1, 2, 3);
        assertThat(lines).extracting(PlanLine::chatTitle).containsExactly("8 К", "8 К", "8 К Родители");
        assertThat(lines).allMatch(PlanLine::ticked);
    }

    @Test
    @Tag("CH-5")
    void what_was_left_out_is_decided_by_hand_the_other_way() {
        Wishes.Wanted wanted = Wishes.unticked(List.of(
                unticked(new AddMember(CHAT, ANN, false, REASONS)),
                unticked(new RemoveMember(CHAT, new PersonId("bob"), REASONS)),
                unticked(new ChangeAdmin(CHAT, new PersonId("cid"), true)),
                unticked(new ChangeAdmin(CHAT, new PersonId("dan"), false)),
                line(new AddMember(CHAT, new PersonId("eve"), false, REASONS))));

        assertThat(wanted.decisions())
                .containsExactlyInAnyOrder(
                        new HandMade(CHAT, ANN, About.MEMBER, false),
                        new HandMade(CHAT, new PersonId("bob"), About.MEMBER, true),
                        new HandMade(CHAT, new PersonId("cid"), About.ADMIN, false),
                        new HandMade(CHAT, new PersonId("dan"), About.ADMIN, true));
        assertThat(wanted.without()).isEmpty();
    }

    @Test
    void of_a_chat_whose_making_was_left_out_nothing_else_is_decided() {
        ChatKey other = ChatKey.parents(new ClassId("8k"));
        Wishes.Wanted wanted = Wishes.unticked(List.of(
                unticked(new CreateChat(CHAT, "8 К")),
                unticked(new AddMember(CHAT, ANN, false, REASONS)),
                unticked(new AddMember(other, ANN, false, REASONS))));

        assertThat(wanted)
                .isEqualTo(new Wishes.Wanted(Set.of(new HandMade(other, ANN, About.MEMBER, false)), Set.of(CHAT)));
    }

    @Test
    void wishes_add_up() {
        Wishes.Wanted one = new Wishes.Wanted(Set.of(new HandMade(CHAT, ANN, About.MEMBER, false)), Set.of());
        Wishes.Wanted other = new Wishes.Wanted(Set.of(), Set.of(CHAT));

        assertThat(one.and(other)).isEqualTo(new Wishes.Wanted(one.decisions(), other.without()));
        assertThat(other.and(one)).isEqualTo(one.and(other));
        assertThat(one.isNothing()).isFalse();
        assertThat(other.isNothing()).isFalse();
        assertThat(Wishes.Wanted.nothing().isNothing()).isTrue();
    }
}
