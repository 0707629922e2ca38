package org.ejournal.sferum.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerMapper.ChatColumns;
import org.ejournal.sferum.ledger.LedgerMapper.ChatTruthColumns;
import org.ejournal.sferum.ledger.LedgerMapper.FailureColumns;
import org.ejournal.sferum.ledger.LedgerMapper.MemberTruthColumns;
import org.ejournal.sferum.ledger.LedgerMapper.PersonColumns;
import org.ejournal.sferum.ledger.Settlement.ChatTruth;
import org.ejournal.sferum.ledger.Settlement.FailedChat;
import org.ejournal.sferum.ledger.Settlement.FailedMember;
import org.ejournal.sferum.ledger.Settlement.MemberTruth;

/** Turns lists of rows into arrays, one for each column, as the statements take them. */
final class Columns {
    private Columns() {}

    static ChatColumns chats(List<WantedChat> chats) {
        return new ChatColumns(
                texts(chats, WantedChat::key),
                texts(chats, chat -> chat.kind().name()),
                texts(chats, WantedChat::title),
                texts(chats, WantedChat::classId),
                texts(chats, WantedChat::className),
                texts(chats, WantedChat::subject),
                texts(chats, chat -> chat.state().name()));
    }

    static PersonColumns people(List<PersonRow> people) {
        return new PersonColumns(
                texts(people, PersonRow::person),
                texts(people, PersonRow::family),
                texts(people, PersonRow::given),
                texts(people, PersonRow::patronymic),
                texts(people, Columns::searchName));
    }

    private static String searchName(PersonRow person) {
        return (person.family() + ' ' + person.given() + ' ' + person.patronymic())
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static ChatTruthColumns chatTruth(List<ChatTruth> chats) {
        return new ChatTruthColumns(
                column(chats, ChatTruth::id, Long[]::new),
                texts(chats, ChatTruth::remoteId),
                texts(chats, ChatTruth::remoteTitle),
                texts(chats, ChatTruth::serviceId),
                texts(chats, ChatTruth::inviteLink));
    }

    static MemberTruthColumns memberTruth(List<MemberTruth> members) {
        return new MemberTruthColumns(
                column(members, MemberTruth::chatId, Long[]::new),
                texts(members, MemberTruth::person),
                texts(members, MemberTruth::remoteMember),
                column(members, MemberTruth::remoteAdmin, Boolean[]::new));
    }

    static FailureColumns failedChats(List<FailedChat> failed) {
        return failures(failed, FailedChat::id, row -> "", FailedChat::failure);
    }

    static FailureColumns failedMembers(List<FailedMember> failed) {
        return failures(failed, FailedMember::chatId, FailedMember::person, FailedMember::failure);
    }

    private static <T> FailureColumns failures(
            List<T> rows, Function<T, Long> chat, Function<T, String> person, Function<T, Failure> failure) {
        return new FailureColumns(
                column(rows, chat, Long[]::new),
                texts(rows, person),
                texts(rows, row -> failure.apply(row).kind()),
                column(rows, row -> failure.apply(row).code(), Integer[]::new),
                texts(rows, row -> failure.apply(row).text()));
    }

    static Long[] repeated(long number, int times) {
        return Collections.nCopies(times, number).toArray(Long[]::new);
    }

    static <T> String[] texts(List<T> rows, Function<T, String> part) {
        return column(rows, part, String[]::new);
    }

    static <T, V> V[] column(List<T> rows, Function<T, V> part, IntFunction<V[]> array) {
        return rows.stream().map(part).toArray(array);
    }
}
