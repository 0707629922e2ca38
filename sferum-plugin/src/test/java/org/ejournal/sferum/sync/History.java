package org.ejournal.sferum.sync;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.ledger.decision.Deletion;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Desire;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.DesiredMember;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;
import org.ejournal.sferum.rules.MadeChat;
import org.ejournal.sferum.settings.profile.ProfileReader;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a school, its plugin and its messenger in the course of time, and what must hold all the while: nobody
 * is taken out by an outage, and in the end the messenger is as rules and decisions want it, with no chat twice.
 */
final class History {
    private final Bench bench;
    private final Town town = new Town();
    private boolean outage;

    /** What a kill -9 looks like from inside: nothing after it happens. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    History(Bench bench) {
        this.bench = bench;
        bench.school.fault = ignored -> town.roster();
    }

    // What happens in the school.

    void enrol(String pupil, String schoolClass) {
        if (town.teacherOf.containsKey(schoolClass)) {
            town.classOf.put(pupil, schoolClass);
            moveOn();
        }
    }

    void depart(String pupil) {
        town.classOf.remove(pupil);
        moveOn();
    }

    void hireOrDismiss(String teacher) {
        if (!town.employed.remove(teacher)) {
            town.employed.add(teacher);
        }
        moveOn();
    }

    void appoint(String schoolClass, String teacher) {
        town.teacherOf.replace(schoolClass, teacher);
        moveOn();
    }

    void rename(String schoolClass, String name) {
        town.nameOf.put(schoolClass, name);
        moveOn();
    }

    void dissolveOrMake(String schoolClass) {
        if (town.teacherOf.remove(schoolClass) == null) {
            town.teacherOf.put(schoolClass, "t3");
        } else {
            town.classOf.values().removeIf(schoolClass::equals);
        }
        moveOn();
    }

    void linkOrUnlink(String person) {
        if (!town.unlinked.remove(person)) {
            town.unlinked.add(person);
        }
        moveOn();
    }

    private void moveOn() {
        town.asOf = town.asOf.plusSeconds(1);
    }

    // What people decide and do by hand.

    void decide(String person, String schoolClass, About about, boolean wanted) {
        bench.store
                .decisions()
                .record(
                        School.ID,
                        Set.of(new HandMade(chat(schoolClass), new PersonId(person), about, wanted)),
                        new PersonId("administrator"),
                        bench.clock.instant());
    }

    void takeBack(String person, String schoolClass) {
        for (About about : About.values()) {
            bench.store
                    .decisions()
                    .takeBack(School.ID, Set.of(new HandMade(chat(schoolClass), new PersonId(person), about, true)));
        }
    }

    /** As the service does it: what is made by hand is wanted at once. */
    void makeChat(String mark, String person) {
        ChatKey key = ChatKey.byHand(ChatKind.OTHER, mark);
        PersonId head = new PersonId("administrator");
        if (bench.store
                .decisions()
                .make(School.ID, new MadeChat(key, "Чат " + mark, Follows.nobody()), head, bench.clock.instant())) {
            bench.store
                    .decisions()
                    .record(
                            School.ID,
                            Set.of(new HandMade(key, new PersonId(person), About.MEMBER, true)),
                            head,
                            bench.clock.instant());
            WantedMember member = new WantedMember(key.value(), person, true, false, "BY_HAND");
            bench.store.ledger().applyByHand(School.ID, change(key, ChatState.ACTIVE, true, List.of(member)), head);
        }
    }

    /** As the service does it. */
    void deleteOrRestoreChat(String mark) {
        ChatKey key = ChatKey.byHand(ChatKind.OTHER, mark);
        PersonId head = new PersonId("administrator");
        Predicate<ChatRow> isBeingMade = row -> row.intended() && !row.exists();
        bench.store.ledger().find(School.ID, key).filter(isBeingMade.negate()).ifPresent(row -> {
            if (deleted().contains(key)) {
                bench.store.decisions().restore(School.ID, Set.of(key));
                bench.store.ledger().restore(School.ID, change(key, ChatState.ACTIVE, false, List.of()), head);
            } else {
                bench.store
                        .decisions()
                        .delete(School.ID, Set.of(key), head, bench.clock.instant(), bench.clock.instant());
                List<WantedMember> out = bench.store.ledger().read(School.ID).members().stream()
                        .filter(member -> member.chatId() == row.id() && member.wanted())
                        .map(member -> new WantedMember(key.value(), member.person(), false, false, ""))
                        .toList();
                bench.store.ledger().applyByHand(School.ID, change(key, ChatState.DELETED, false, out), head);
            }
        });
    }

    private static LedgerChange change(ChatKey key, ChatState state, boolean isNew, List<WantedMember> members) {
        String title = "Чат " + key.of() + (state == ChatState.ACTIVE ? "" : " (чат закрыт)");
        List<WantedChat> chat = List.of(new WantedChat(key.value(), key.kind(), title, "", "", "", state));
        return new LedgerChange(
                isNew ? chat : List.of(), isNew ? List.of() : chat, members, List.of(), List.of(), List.of());
    }

    private Set<ChatKey> deleted() {
        return bench.store.decisions().deleted(School.ID).stream()
                .map(Deletion::chat)
                .collect(Collectors.toSet());
    }

    private static ChatKey chat(String schoolClass) {
        return ChatKey.schoolClass(new ClassId(schoolClass));
    }

    void editByHand(int chat, String person, int what) {
        if (bench.messenger.chats.isEmpty()) {
            return;
        }
        List<FakeMessenger.Chat> chats = List.copyOf(bench.messenger.chats.values());
        FakeMessenger.Chat edited = chats.get(chat % chats.size());
        switch (what) {
            case 0 -> edited.members.remove(School.vk(person));
            case 1 -> edited.members.putIfAbsent(School.vk(person), false);
            case 2 -> edited.members.computeIfPresent(School.vk(person), (who, admin) -> !admin);
            default -> edited.members.putIfAbsent("stranger-" + person, false);
        }
    }

    // What goes wrong.

    void breakRoster(int how, long seed) {
        outage = true;
        bench.school.fault = ignored -> broken(town.roster(), how, new Random(seed));
    }

    private static RosterSnapshot broken(RosterSnapshot whole, int how, Random random) {
        return switch (how) {
            case 0 -> throw new RosterUnavailableException("broken on demand");
            case 1 ->
                new RosterSnapshot(
                        whole.organisation(), whole.asOf(), List.of(), List.of(), List.of(), List.of(), List.of());
            case 2 -> School.with(whole, List.of());
            default ->
                new RosterSnapshot(
                        whole.organisation(),
                        whole.asOf(),
                        whole.persons()
                                .subList(0, random.nextInt(whole.persons().size())),
                        whole.employees(),
                        whole.classes(),
                        whole.subjectGroups(),
                        whole.guardianships());
        };
    }

    void mendRoster() {
        outage = false;
        bench.school.fault = ignored -> town.roster();
    }

    void failRequests(int share, boolean afterTheEffect, long seed) {
        Random random = new Random(seed);
        bench.messenger.before = operations -> !afterTheEffect && random.nextInt(100) < share ? trouble(false) : null;
        bench.messenger.after = operations -> afterTheEffect && random.nextInt(100) < share ? trouble(true) : null;
    }

    void failCalls(int share, long seed) {
        Random random = new Random(seed);
        bench.messenger.refuse = operation -> random.nextInt(100) < share ? trouble(false) : null;
    }

    void refuse(String person) {
        bench.messenger.refuse = operation ->
                operation instanceof Operation.Add add && add.member().equals(School.vk(person))
                        ? FakeMessenger.failure(Kind.PERSON)
                        : null;
    }

    void goAway() {
        bench.messenger.goAway();
    }

    void killAt(int request, boolean afterTheEffect) {
        int[] left = {request};
        bench.messenger.before = operations -> {
            dieWhen(!afterTheEffect && left[0]-- == 0);
            return null;
        };
        bench.messenger.after = operations -> {
            dieWhen(afterTheEffect && left[0]-- == 0);
            return null;
        };
    }

    private static void dieWhen(boolean now) {
        if (now) {
            throw new Killed();
        }
    }

    void mendMessenger() {
        bench.messenger.comeBack();
        bench.messenger.after = operations -> null;
        bench.messenger.refuse = operation -> null;
    }

    private static @Nullable MessengerFailure trouble(boolean lost) {
        return lost ? FakeMessenger.lost() : FakeMessenger.failure(Kind.TROUBLE);
    }

    void pass(Duration time) {
        bench.clock.forward(time);
    }

    // What the plugin does, and what must hold while it does.

    void change() {
        bench.sync.changed(School.ID);
        work();
    }

    void work() {
        Map<String, Set<String>> before = wantedInside();
        try {
            bench.work();
        } catch (Killed dead) {
            mendMessenger();
        }
        if (outage) {
            nobodyIsMissing(before);
        }
    }

    /** Who was in a chat and belongs there in truth, whatever the source says of it, must still be there. */
    private void nobodyIsMissing(Map<String, Set<String>> before) {
        Map<String, Set<String>> belonging = belonging();
        before.forEach((chat, people) -> {
            Set<String> missing = new TreeSet<>(people);
            missing.retainAll(belonging.getOrDefault(chat, Set.of()));
            missing.removeAll(bench.messenger.chats.get(chat).members.keySet());
            if (!missing.isEmpty()) {
                throw new AssertionError("An outage took " + missing + " out of chat " + chat);
            }
        });
    }

    /** Returns who belongs in each chat as the school knows it, not as its source tells it. */
    private Map<String, Set<String>> belonging() {
        Set<String> linked = linked();
        Map<String, String> remote = bench.store.ledger().read(School.ID).chats().stream()
                .filter(ChatRow::exists)
                .collect(Collectors.toMap(ChatRow::key, ChatRow::remoteId));
        return desired(linked)
                .filter(chat -> remote.containsKey(chat.key().value()))
                .collect(Collectors.toMap(
                        chat -> remote.getOrDefault(chat.key().value(), ""),
                        chat -> members(chat, linked).keySet()));
    }

    /** Returns who is wanted in each chat and is in it, before anything is done. */
    private Map<String, Set<String>> wantedInside() {
        LedgerState state = bench.store.ledger().read(School.ID);
        Map<Long, String> remote = state.chats().stream()
                .filter(ChatRow::exists)
                .collect(Collectors.toMap(ChatRow::id, ChatRow::remoteId));
        Map<String, Set<String>> wanted = new TreeMap<>();
        state.members().stream()
                .filter(member -> member.wanted() && remote.containsKey(member.chatId()))
                .forEach(member -> wanted.computeIfAbsent(
                                remote.getOrDefault(member.chatId(), ""), chat -> new TreeSet<>())
                        .add(School.vk(member.person())));
        wanted.forEach((chat, people) ->
                people.retainAll(bench.messenger.chats.get(chat).members.keySet()));
        return wanted;
    }

    // How it ends.

    /** A change is looked at, then the exchange comes and reads what was changed by hand. */
    void heal() {
        mendRoster();
        mendMessenger();
        for (int round = 0; round < 12; round++) {
            bench.clock.forward(Duration.ofHours(2));
            bench.sync.changed(School.ID);
            bench.work();
            bench.work();
            bench.sync
                    .held(Bench.administrator())
                    .ifPresent(held -> bench.sync.carryOut(Bench.administrator(), held.id(), List.of()));
        }
    }

    /** Returns the chats as rules and decisions want them, by title, with who is an admin. */
    Map<String, Map<String, Boolean>> wanted() {
        Set<String> linked = linked();
        Map<String, Map<String, Boolean>> wanted = new TreeMap<>();
        desired(linked).forEach(chat -> wanted.put(chat.key().value() + ' ' + chat.title(), members(chat, linked)));
        return wanted;
    }

    private Set<String> linked() {
        return Town.everybody()
                .filter(person -> !town.unlinked.contains(person))
                .collect(Collectors.toSet());
    }

    private Stream<DesiredChat> desired(Set<String> linked) {
        return Desire.desire(
                        town.roster(),
                        new ProfileReader().builtIn().get("electronic-school"),
                        bench.configs.of(School.ID).choices(),
                        new Desire.Decisions(
                                bench.store.decisions().of(School.ID),
                                bench.store.decisions().made(School.ID),
                                person -> linked.contains(person.value())))
                .chats()
                .stream()
                .filter(chat -> !deleted().contains(chat.key()));
    }

    private static Map<String, Boolean> members(DesiredChat chat, Set<String> linked) {
        return chat.members().values().stream()
                .filter(member -> linked.contains(member.person().value()))
                .collect(Collectors.toMap(
                        member -> School.vk(member.person().value()), DesiredMember::admin, (a, b) -> a, TreeMap::new));
    }

    /** Returns the chats as they are in the messenger, by title; those that are closed must be empty. */
    Map<String, Map<String, Boolean>> found() {
        Map<String, Map<String, Boolean>> found = new TreeMap<>();
        Map<String, FakeMessenger.Chat> there = new TreeMap<>(bench.messenger.chats);
        for (ChatRow row : bench.store.ledger().read(School.ID).chats()) {
            FakeMessenger.Chat chat = there.remove(row.remoteId());
            if (chat != null && (!chat.title.endsWith("(чат закрыт)") || !chat.members.isEmpty())) {
                found.put(row.key() + ' ' + chat.title, new TreeMap<>(chat.members));
            }
        }
        there.values().forEach(nobodys -> found.put("made twice: " + nobodys.title, nobodys.members));
        return found;
    }

    /** Returns the places that are still not as they should be, for a message. */
    List<MemberRow> open() {
        return bench.store.ledger().read(School.ID).members().stream()
                .filter(member -> member.wanted() == member.remoteMember().isEmpty())
                .toList();
    }
}
