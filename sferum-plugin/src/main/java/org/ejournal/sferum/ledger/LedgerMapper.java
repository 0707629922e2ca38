package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisLedger}. Columns of many rows travel as arrays: one statement for all. */
interface LedgerMapper {
    List<ChatRow> chats(@Param("organisation") String organisation);

    List<MemberRow> members(@Param("organisation") String organisation);

    List<Account> accounts(@Param("organisation") String organisation);

    List<PersonRow> people(@Param("organisation") String organisation);

    List<ChatKeyRow> keys(@Param("organisation") String organisation);

    @Nullable ChatRow find(@Param("organisation") String organisation, @Param("key") String key);

    @Nullable Long hold(@Param("organisation") String organisation, @Param("chat") long chat);

    void insertChats(@Param("organisation") String organisation, @Param("c") ChatColumns columns);

    void updateChats(@Param("organisation") String organisation, @Param("c") ChatColumns columns);

    void mergeMembers(@Param("m") MemberColumns columns);

    void journalChats(
            @Param("organisation") String organisation,
            @Param("c") ChatColumns columns,
            @Param("run") long run,
            @Param("by") String by,
            @Param("at") Instant at);

    void journalNewChats(
            @Param("organisation") String organisation,
            @Param("keys") String[] keys,
            @Param("run") long run,
            @Param("by") String by,
            @Param("at") Instant at);

    void journalMembers(
            @Param("organisation") String organisation,
            @Param("m") MemberColumns columns,
            @Param("run") long run,
            @Param("by") String by,
            @Param("at") Instant at);

    void journalAnswers(@Param("t") MemberTruthColumns columns, @Param("runs") Long[] runs, @Param("at") Instant at);

    void journalRefusals(@Param("f") FailureColumns columns, @Param("runs") Long[] runs, @Param("at") Instant at);

    void forgetDeleted(@Param("organisation") String organisation, @Param("keys") String[] keys);

    void journalFindings(
            @Param("organisation") String organisation,
            @Param("chats") Long[] chats,
            @Param("people") String[] people,
            @Param("details") String[] details,
            @Param("at") Instant at);

    List<String> kinds(@Param("organisation") String organisation);

    void forgetMembers(@Param("chats") Long[] chats);

    void mergeAccounts(
            @Param("organisation") String organisation, @Param("people") String[] people, @Param("ids") String[] ids);

    void deleteAccounts(@Param("organisation") String organisation, @Param("people") String[] people);

    void mergePeople(@Param("organisation") String organisation, @Param("p") PersonColumns columns);

    void recount(@Param("chats") Long[] chats);

    List<String> holdTally(@Param("organisation") String organisation);

    void tally(@Param("organisation") String organisation);

    List<ChatRow> openChats(
            @Param("organisation") String organisation,
            @Param("run") long run,
            @Param("kinds") String[] kinds,
            @Param("also") Long[] also);

    List<OpenMember> openMembers(
            @Param("organisation") String organisation, @Param("run") long run, @Param("kinds") String[] kinds);

    int countOpenChats(
            @Param("organisation") String organisation, @Param("run") long run, @Param("kinds") String[] kinds);

    int countOpenMembers(
            @Param("organisation") String organisation, @Param("run") long run, @Param("kinds") String[] kinds);

    void intend(@Param("chats") Long[] chats, @Param("titles") String[] titles, @Param("at") Instant at);

    void withdraw(@Param("chats") Long[] chats);

    List<ChatRow> intended(@Param("organisation") String organisation);

    List<Intent> intents(@Param("organisation") String organisation);

    void forgetChats(@Param("organisation") String organisation);

    void forgetPlaces(@Param("organisation") String organisation);

    void forgetServiceUser(@Param("organisation") String organisation);

    List<String> remoteIds(@Param("organisation") String organisation);

    void staleLinks(@Param("chats") Long[] chats);

    int renewLink(@Param("organisation") String organisation, @Param("chat") long chat);

    void journalLink(@Param("chat") long chat, @Param("by") String by, @Param("at") Instant at);

    int countWaitingLinks(@Param("organisation") String organisation);

    void mergeChatTruth(@Param("t") ChatTruthColumns columns);

    void mergeMemberTruth(@Param("t") MemberTruthColumns columns);

    void mergeChatFailures(@Param("f") FailureColumns columns, @Param("run") long run);

    void mergeMemberFailures(@Param("f") FailureColumns columns, @Param("run") long run);

    int waitingForLink(@Param("organisation") String organisation);

    /** A chat's number by its key. */
    record ChatKeyRow(long id, String chatKey) {}

    /** The columns of wanted chats. */
    record ChatColumns(
            String[] keys,
            String[] kinds,
            String[] titles,
            String[] classIds,
            String[] classNames,
            String[] subjects,
            String[] states) {}

    /** The columns of wanted places. */
    record MemberColumns(Long[] chats, String[] people, Boolean[] wanted, Boolean[] admins, String[] reasons) {}

    /** The columns of names. */
    record PersonColumns(
            String[] people, String[] families, String[] givens, String[] patronymics, String[] searchNames) {}

    /** The columns of what is true of chats. */
    record ChatTruthColumns(
            Long[] ids, String[] remoteIds, String[] remoteTitles, String[] serviceIds, String[] links) {}

    /** The columns of what is true of places. */
    record MemberTruthColumns(Long[] chats, String[] people, String[] remoteMembers, Boolean[] admins) {}

    /** The columns of failures; without people where chats are meant. */
    record FailureColumns(Long[] chats, String[] people, String[] kinds, Integer[] codes, String[] texts) {}
}
