package org.ejournal.sferum.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.LedgerMapper.ChatKeyRow;
import org.ejournal.sferum.ledger.LedgerMapper.FailureColumns;
import org.ejournal.sferum.ledger.LedgerMapper.MemberColumns;
import org.ejournal.sferum.ledger.LedgerMapper.MemberTruthColumns;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.springframework.transaction.support.TransactionOperations;

/** The ledger in the plugin's schema. */
class MyBatisLedger implements Ledger {
    private static final int CHUNK = 5_000;

    private final LedgerMapper mapper;
    private final TransactionOperations transactions;
    private final Clock clock;

    MyBatisLedger(LedgerMapper mapper, TransactionOperations transactions, Clock clock) {
        this.mapper = mapper;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public LedgerState read(OrganisationId organisation) {
        return transactions.execute(status -> new LedgerState(
                mapper.chats(organisation.value()),
                mapper.members(organisation.value()),
                mapper.accounts(organisation.value()),
                mapper.people(organisation.value())));
    }

    @Override
    public Optional<ChatRow> find(OrganisationId organisation, ChatKey chat) {
        return Optional.ofNullable(mapper.find(organisation.value(), chat.value()));
    }

    @Override
    public Set<ChatKind> kinds(OrganisationId organisation) {
        Set<ChatKind> kinds = EnumSet.noneOf(ChatKind.class);
        mapper.kinds(organisation.value()).forEach(kind -> kinds.add(ChatKind.valueOf(kind)));
        return kinds;
    }

    @Override
    public void found(OrganisationId organisation, List<Found> findings) {
        if (!findings.isEmpty()) {
            mapper.journalFindings(
                    organisation.value(),
                    Columns.column(findings, Found::chat, Long[]::new),
                    Columns.texts(findings, Found::person),
                    Columns.texts(findings, Found::detail),
                    clock.instant());
        }
    }

    @Override
    public void apply(OrganisationId organisation, LedgerChange change, long run) {
        if (!change.isEmpty()) {
            transactions.executeWithoutResult(status -> write(organisation.value(), change, run, "", true));
        }
    }

    @Override
    public void applyByHand(OrganisationId organisation, LedgerChange change, PersonId by) {
        if (!change.isEmpty()) {
            transactions.executeWithoutResult(status -> write(organisation.value(), change, 0, by.value(), true));
        }
    }

    @Override
    public void restore(OrganisationId organisation, LedgerChange change, PersonId by) {
        transactions.executeWithoutResult(status -> write(organisation.value(), change, 0, by.value(), false));
    }

    @Override
    public void hold(OrganisationId organisation, long chat) {
        mapper.hold(organisation.value(), chat);
    }

    private void write(String organisation, LedgerChange change, long run, String by, boolean anew) {
        writePeople(organisation, change);
        if (!change.newChats().isEmpty()) {
            mapper.insertChats(organisation, Columns.chats(change.newChats()));
            mapper.journalNewChats(
                    organisation, Columns.texts(change.newChats(), WantedChat::key), run, by, clock.instant());
        }
        if (!change.changedChats().isEmpty()) {
            mapper.journalChats(organisation, Columns.chats(change.changedChats()), run, by, clock.instant());
            if (anew) {
                mapper.forgetDeleted(organisation, reopened(change));
            }
            mapper.updateChats(organisation, Columns.chats(change.changedChats()));
        }
        writeMembers(organisation, change, run, by);
        if (!change.newChats().isEmpty() || !change.changedChats().isEmpty()) {
            tally(organisation);
        }
    }

    /** Whoever changes chats at the same time waits here, last of all, and then counts what both have changed. */
    private void tally(String organisation) {
        mapper.holdTally(organisation);
        mapper.tally(organisation);
    }

    private static String[] reopened(LedgerChange change) {
        return change.changedChats().stream()
                .filter(chat -> chat.state() == ChatState.ACTIVE)
                .map(WantedChat::key)
                .toArray(String[]::new);
    }

    private void writePeople(String organisation, LedgerChange change) {
        if (!change.people().isEmpty()) {
            mapper.mergePeople(organisation, Columns.people(change.people()));
        }
        writeAccounts(organisation, change);
    }

    /** Accounts that change hands are given up first: two people may have exchanged theirs. */
    private void writeAccounts(String organisation, LedgerChange change) {
        String[] given = Columns.texts(change.accounts(), Account::person);
        String[] givenUp =
                Stream.concat(change.lostAccounts().stream(), Stream.of(given)).toArray(String[]::new);
        if (givenUp.length > 0) {
            mapper.deleteAccounts(organisation, givenUp);
        }
        if (given.length > 0) {
            mapper.mergeAccounts(organisation, given, Columns.texts(change.accounts(), Account::messengerId));
        }
    }

    private void writeMembers(String organisation, LedgerChange change, long run, String by) {
        Map<String, Long> ids =
                mapper.keys(organisation).stream().collect(Collectors.toMap(ChatKeyRow::chatKey, ChatKeyRow::id));
        for (int from = 0; from < change.members().size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, change.members().size());
            MemberColumns columns = columns(change.members().subList(from, to), ids);
            mapper.journalMembers(organisation, columns, run, by, clock.instant());
            mapper.mergeMembers(columns);
        }
        Long[] touched = touched(change, ids);
        if (touched.length > 0) {
            mapper.forgetMembers(touched);
            mapper.recount(touched);
        }
    }

    private static MemberColumns columns(List<WantedMember> members, Map<String, Long> ids) {
        return new MemberColumns(
                Columns.column(members, member -> ids.get(member.chatKey()), Long[]::new),
                Columns.texts(members, WantedMember::person),
                Columns.column(members, WantedMember::wanted, Boolean[]::new),
                Columns.column(members, WantedMember::admin, Boolean[]::new),
                Columns.texts(members, WantedMember::reasons));
    }

    private static Long[] touched(LedgerChange change, Map<String, Long> ids) {
        return Stream.concat(
                        change.members().stream().map(WantedMember::chatKey),
                        change.changedChats().stream().map(WantedChat::key))
                .distinct()
                .map(ids::get)
                .toArray(Long[]::new);
    }

    @Override
    public Work work(Scope scope) {
        String organisation = scope.organisation().value();
        String[] kinds = scope.kindNames();
        return transactions.execute(status -> {
            List<OpenMember> members = mapper.openMembers(organisation, scope.run(), kinds);
            Long[] theirs = members.stream().map(OpenMember::chatId).distinct().toArray(Long[]::new);
            return new Work(mapper.openChats(organisation, scope.run(), kinds, theirs), members);
        });
    }

    @Override
    public int openCount(Scope scope) {
        String organisation = scope.organisation().value();
        String[] kinds = scope.kindNames();
        return transactions.execute(status -> mapper.countOpenChats(organisation, scope.run(), kinds)
                + mapper.countOpenMembers(organisation, scope.run(), kinds));
    }

    @Override
    public void intend(Collection<ChatRow> chats, Instant at) {
        Long[] ids = chats.stream().map(ChatRow::id).toArray(Long[]::new);
        String[] titles = chats.stream().map(ChatRow::title).toArray(String[]::new);
        transactions.executeWithoutResult(status -> mapper.intend(ids, titles, at));
    }

    @Override
    public List<Intent> intents(OrganisationId organisation) {
        return mapper.intents(organisation.value());
    }

    @Override
    public void forgetMessenger(OrganisationId organisation) {
        transactions.executeWithoutResult(status -> {
            mapper.forgetChats(organisation.value());
            mapper.forgetPlaces(organisation.value());
        });
    }

    @Override
    public void forgetServiceUser(OrganisationId organisation) {
        mapper.forgetServiceUser(organisation.value());
    }

    @Override
    public void withdraw(Collection<Long> chats) {
        transactions.executeWithoutResult(status -> mapper.withdraw(chats.toArray(Long[]::new)));
    }

    @Override
    public List<ChatRow> intended(OrganisationId organisation) {
        return mapper.intended(organisation.value());
    }

    @Override
    public List<String> remoteIds(OrganisationId organisation) {
        return mapper.remoteIds(organisation.value());
    }

    @Override
    public void staleLinks(Collection<Long> chats) {
        transactions.executeWithoutResult(status -> mapper.staleLinks(chats.toArray(Long[]::new)));
    }

    @Override
    public boolean renewLink(OrganisationId organisation, long chat, PersonId by) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean noted = mapper.renewLink(organisation.value(), chat) > 0;
            if (noted) {
                mapper.journalLink(chat, by.value(), clock.instant());
            }
            return noted;
        }));
    }

    @Override
    public boolean linksWait(OrganisationId organisation) {
        return mapper.countWaitingLinks(organisation.value()) > 0;
    }

    @Override
    public void settle(Settlement settlement, long run) {
        if (!settlement.isEmpty()) {
            transactions.executeWithoutResult(status -> write(settlement, run));
        }
    }

    private void write(Settlement settlement, long run) {
        if (!settlement.chats().isEmpty()) {
            mapper.mergeChatTruth(Columns.chatTruth(settlement.chats()));
        }
        if (!settlement.members().isEmpty()) {
            mapper.mergeMemberTruth(Columns.memberTruth(settlement.members()));
            journalAnswers(Columns.memberTruth(settlement.members()), run);
        }
        if (!settlement.failedChats().isEmpty()) {
            mapper.mergeChatFailures(Columns.failedChats(settlement.failedChats()), run);
            journalRefusals(Columns.failedChats(settlement.failedChats()), run);
        }
        if (!settlement.failedMembers().isEmpty()) {
            mapper.mergeMemberFailures(Columns.failedMembers(settlement.failedMembers()), run);
            journalRefusals(Columns.failedMembers(settlement.failedMembers()), run);
        }
        forgetGone(settlement);
    }

    private void journalAnswers(MemberTruthColumns columns, long run) {
        mapper.journalAnswers(columns, Columns.repeated(run, columns.chats().length), clock.instant());
    }

    private void journalRefusals(FailureColumns columns, long run) {
        mapper.journalRefusals(columns, Columns.repeated(run, columns.chats().length), clock.instant());
    }

    private void forgetGone(Settlement settlement) {
        Long[] left = settlement.members().stream()
                .filter(member -> member.remoteMember().isEmpty())
                .map(Settlement.MemberTruth::chatId)
                .distinct()
                .toArray(Long[]::new);
        if (left.length > 0) {
            mapper.forgetMembers(left);
        }
    }

    @Override
    public List<Account> accounts(OrganisationId organisation) {
        return mapper.accounts(organisation.value());
    }

    @Override
    public int waitingForLink(OrganisationId organisation) {
        return mapper.waitingForLink(organisation.value());
    }
}
