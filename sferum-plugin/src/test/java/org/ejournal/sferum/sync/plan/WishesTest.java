package org.ejournal.sferum.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalEntry.What;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What takes a run back, out of what the journal tells of it. */
@Tag("AH-14")
class WishesTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final ChatKey CHAT = ChatKey.schoolClass(new ClassId("8k"));
    private static final ChatKey NEW = ChatKey.schoolClass(new ClassId("1a"));

    private final List<JournalEntry> entries = new ArrayList<>();
    private final Wishes wishes = new Wishes(new Journal() {
        @Override
        public long count(JournalFilter filter) {
            return entries.size();
        }

        @Override
        public long newest(OrganisationId organisation, long chat) {
            throw new AssertionError("Nobody asks for the newest entry");
        }

        @Override
        public List<JournalEntry> between(OrganisationId organisation, long chat, long after, long upTo) {
            throw new AssertionError("Nobody asks what has changed meanwhile");
        }

        @Override
        public List<JournalEntry> page(JournalFilter filter, long offset, int size) {
            assertThat(filter).isEqualTo(JournalFilter.all(SCHOOL).ofRun(17));
            return entries;
        }
    });

    /** Notes that somebody's place changed; "m" is a member, "a" an admin, "-" neither. */
    private void place(ChatKey chat, String person, String was, String is) {
        entry(What.PLACE, chat, person, was, is);
    }

    private void entry(What what, ChatKey chat, String person, String was, String is) {
        entries.add(new JournalEntry(
                1,
                17,
                Instant.EPOCH,
                "",
                "",
                null,
                1,
                chat.value(),
                "",
                person,
                "",
                what,
                !was.equals("-"),
                was.equals("a"),
                !is.equals("-"),
                is.equals("a"),
                "",
                "",
                null,
                "",
                0,
                ""));
    }

    private Wishes.Wanted undone() {
        return wishes.undoing(SCHOOL, 17);
    }

    private static HandMade decision(String person, About about, boolean wanted) {
        return new HandMade(CHAT, new PersonId(person), about, wanted);
    }

    @Test
    void who_was_put_in_is_out_and_who_was_taken_out_is_in() {
        place(CHAT, "ann", "-", "m");
        place(CHAT, "bob", "m", "-");

        assertThat(undone().decisions())
                .containsExactlyInAnyOrder(decision("ann", About.MEMBER, false), decision("bob", About.MEMBER, true));
        assertThat(undone().without()).isEmpty();
    }

    @Test
    void whoever_was_a_member_before_has_the_role_back() {
        place(CHAT, "ann", "m", "a");
        place(CHAT, "bob", "a", "m");
        place(CHAT, "cid", "a", "-");

        assertThat(undone().decisions())
                .containsExactlyInAnyOrder(
                        decision("ann", About.ADMIN, false),
                        decision("bob", About.ADMIN, true),
                        decision("cid", About.MEMBER, true),
                        decision("cid", About.ADMIN, true));
    }

    @Test
    void of_whoever_came_in_as_an_admin_the_coming_in_is_taken_back_alone() {
        place(CHAT, "ann", "-", "a");

        assertThat(undone().decisions()).containsExactly(decision("ann", About.MEMBER, false));
    }

    @Test
    void another_reason_for_the_same_place_is_nothing_to_take_back() {
        place(CHAT, "ann", "m", "m");
        place(CHAT, "bob", "a", "a");

        assertThat(undone().isNothing()).isTrue();
    }

    @Test
    void chats_that_the_run_made_are_not_to_be_whoever_is_in_them() {
        entry(What.CREATED, NEW, "", "-", "-");
        place(NEW, "ann", "-", "m");
        place(CHAT, "ann", "-", "m");

        assertThat(undone()).isEqualTo(new Wishes.Wanted(Set.of(decision("ann", About.MEMBER, false)), Set.of(NEW)));
    }

    @ParameterizedTest
    @EnumSource(names = {"RENAMED", "CLOSED", "REOPENED", "CAUGHT_UP", "FOUND"})
    void what_is_no_place_and_no_new_chat_is_nobodys_to_take_back(What what) {
        entry(what, CHAT, "ann", "-", "m");

        assertThat(undone().isNothing()).isTrue();
    }

    private static KeptPlan kept(Purpose purpose) {
        return new KeptPlan(1, "school", purpose, "CLASS", "", 17, "", Instant.EPOCH, 1);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_plan_that_was_shown_makes_deleted_chats_again(Purpose purpose) {
        Question question = Wishes.Wanted.nothing().question(kept(purpose));

        assertThat(question.revive()).isEqualTo(purpose == Purpose.SHOWN);
    }

    @Test
    void only_a_plan_that_takes_a_run_back_asks_the_journal() {
        place(CHAT, "ann", "-", "m");

        assertThat(wishes.undoing(kept(Purpose.UNDO)).decisions()).hasSize(1);
        assertThat(wishes.undoing(kept(Purpose.SHOWN)).isNothing()).isTrue();
        assertThat(wishes.undoing(kept(Purpose.HELD)).isNothing()).isTrue();
    }
}
