package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.PersonRow;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.screen.Stage;

/** The staff chat, the two chats of 8 К, one of a subject, and as many classes more as a test wants. */
public final class SomeChats {
    private final Stage stage;

    /** Puts nothing yet. */
    public SomeChats(Stage stage) {
        this.stage = stage;
    }

    /** Puts them into the stage's organisation. */
    public SomeChats put(int moreClasses) {
        return put(stage.organisation, moreClasses);
    }

    SomeChats put(OrganisationId organisation, int moreClasses) {
        List<WantedChat> chats = new ArrayList<>(List.of(
                new WantedChat("STAFF", ChatKind.STAFF, "Учительская", "", "", "", ChatState.ACTIVE),
                new WantedChat("CLASS:8", ChatKind.CLASS, "8 К", "8", "8 К", "", ChatState.ACTIVE),
                new WantedChat("PARENTS:8", ChatKind.PARENTS, "8 К Родители", "8", "8 К", "", ChatState.ACTIVE),
                new WantedChat(
                        "SUBJECT:8:a", ChatKind.SUBJECT, "Алгебра 8 К", "8", "8 К", "Алгебра", ChatState.ACTIVE)));
        IntStream.rangeClosed(1, moreClasses)
                .mapToObj(n -> new WantedChat(
                        "CLASS:m" + n,
                        ChatKind.CLASS,
                        "Класс %03d".formatted(n),
                        "m" + n,
                        "М" + n,
                        "",
                        ChatState.ACTIVE))
                .forEach(chats::add);
        stage.store
                .ledger()
                .apply(
                        organisation,
                        new LedgerChange(
                                chats,
                                List.of(),
                                List.of(
                                        new WantedMember("STAFF", "head", true, true, "HEAD"),
                                        new WantedMember("STAFF", "teacher", true, false, "POSITION:TEACHING"),
                                        new WantedMember("CLASS:8", "teacher", true, true, "CLASS_TEACHER"),
                                        new WantedMember("CLASS:8", "pupil", true, false, "PUPIL"),
                                        new WantedMember("CLASS:8", "other", true, false, "PUPIL"),
                                        new WantedMember("PARENTS:8", "teacher", true, true, "CLASS_TEACHER")),
                                List.of(new Account("teacher", "77"), new Account("other", "78")),
                                List.of(),
                                List.of(
                                        new PersonRow("head", "Воронцова", "Елена", "Владимировна"),
                                        new PersonRow("teacher", "Загурская", "Марина", ""),
                                        new PersonRow("pupil", "Иванов", "Пётр", ""),
                                        new PersonRow("other", "Павлов", "Павел", ""))),
                        0);
        return this;
    }

    /** Returns a chat's number. */
    public long id(String title) {
        return id(stage.organisation, title);
    }

    long id(OrganisationId organisation, String title) {
        return stage.store.ledger().read(organisation).chats().stream()
                .filter(chat -> chat.title().equals(title))
                .findFirst()
                .map(ChatRow::id)
                .orElseThrow();
    }

    /** Says what is true and what failed. */
    public void settle(
            List<Settlement.ChatTruth> chats,
            List<Settlement.MemberTruth> members,
            List<Settlement.FailedMember> failed) {
        stage.store.ledger().settle(new Settlement(chats, members, List.of(), failed), 1);
    }

    /** Lets a place be wanted otherwise. */
    public void wanted(WantedMember member) {
        apply(List.of(), List.of(member), List.of(), List.of());
    }

    /** Lets people link accounts, and lose them. */
    public void people(List<Account> linked, List<String> lost) {
        apply(List.of(), List.of(), linked, lost);
    }

    void closed(String key, String title) {
        apply(
                List.of(new WantedChat(key, ChatKind.CLASS, title, "8", "8 К", "", ChatState.CLOSED)),
                List.of(),
                List.of(),
                List.of());
    }

    private void apply(List<WantedChat> changed, List<WantedMember> members, List<Account> linked, List<String> lost) {
        LedgerChange change = new LedgerChange(List.of(), changed, members, linked, lost, List.of());
        stage.store.ledger().apply(stage.organisation, change, 0);
    }

    /** Lets the head decide that somebody is, or is not, in a chat. */
    public void decided(String key, String person, boolean wanted) {
        HandMade decision = new HandMade(ChatKey.parse(key), new PersonId(person), HandMade.About.MEMBER, wanted);
        stage.store.decisions().record(stage.organisation, List.of(decision), new PersonId("head"), Stage.NOW);
    }
}
