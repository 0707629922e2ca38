package org.ejournal.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The node is killed while VK holds a call back, before its effect or after it, for each kind of call. What is held before
 * its effect has it all the same, when the node is long dead.
 */
class KillAtCallIT {
    private static final int HELD_FOR_MILLIS = 20_000;
    private static final String CREATE = "messages.createChat";
    private static final String ROLE = "messages.setMemberRole";
    private static final String LIST = "messages.getConversations";
    private static final String MEMBERS = "messages.getConversationMembers";
    private static final List<String> PROVING = List.of("groups.getTokenPermissions", "groups.getById", "users.get");
    private static final List<String> BY_SERVICE_USER =
            List.of("users.get", "messages.joinChatByInviteLink", "messages.addChatUser");
    private static final List<String> CHANGING = List.of(
            CREATE,
            ROLE,
            "messages.editChat",
            "messages.removeChatUser",
            "messages.getInviteLink",
            "messages.joinChatByInviteLink",
            "messages.addChatUser");

    @RegisterExtension
    final Journals journals = new Journals();

    /** A kill to be. */
    private record Cell(Demo school, String method, String moment) {
        /** Lets VK hold the call back, and returns the fault's number. */
        long hold(Messenger vk) {
            return hold(vk, method, moment);
        }

        long hold(Messenger vk, String heldMethod, String heldMoment) {
            long[] owners = SmallSchools.owners(vk, school);
            return vk.trouble(
                    "kind",
                    "slow",
                    "method",
                    heldMethod,
                    "owner",
                    owners[BY_SERVICE_USER.contains(heldMethod) ? 1 : 0],
                    "moment",
                    heldMoment,
                    "millis",
                    HELD_FOR_MILLIS,
                    "rule",
                    "next",
                    "number",
                    1);
        }
    }

    @Test
    @Tag("AH-8")
    void a_kill_around_any_kind_of_call_leaves_what_undisturbed_work_does(@TempDir Path folder) {
        List<Cell> proving = new ArrayList<>();
        List<Long> held = new ArrayList<>();
        KillBench bench = new KillBench(journals, folder, 15, ready -> {
            Iterator<Demo> schools = ready.schools().all().iterator();
            proving.addAll(cells(schools, PROVING));
            proving.forEach(cell -> held.add(cell.hold(ready.vk())));
        });
        List<Demo> schools = bench.schools().all();
        Demo undisturbed = schools.get(schools.size() - 1);

        killWhileHeld(bench, held);
        bench.initialise(List.of(undisturbed));
        KillMatrix matrix = new KillMatrix("kills-at-calls-of-an-initialisation", bench.calls(undisturbed));
        List<Cell> first = new ArrayList<>(proving);
        first.addAll(initialise(bench, schools.subList(6, 14).iterator()));
        bench.initialise(proving.stream().map(Cell::school).toList());
        takeIn(bench, matrix, first, bench.schools()::initialised);

        bench.orderUnheard(schools);
        bench.vk().forget();
        bench.close(undisturbed);
        bench.awaits(undisturbed, bench.schools().changed(undisturbed));
        KillMatrix later = new KillMatrix("kills-at-calls-of-a-later-run", bench.calls(undisturbed));
        List<Cell> second = cells(schools.iterator(), CHANGING);
        change(bench, second.subList(0, 7));
        change(bench, second.subList(7, 14));
        takeIn(bench, later, second, bench.schools()::changed);
    }

    private static List<Cell> cells(Iterator<Demo> schools, List<String> methods) {
        return methods.stream()
                .flatMap(method -> Stream.of("before", "after").map(moment -> new Cell(schools.next(), method, moment)))
                .toList();
    }

    /** What reads is asked only where a creation was lost, so its node is killed a second time. */
    private static List<Cell> initialise(KillBench bench, Iterator<Demo> schools) {
        List<Cell> writing = cells(schools, List.of(CREATE, ROLE));
        List<Cell> reading = cells(schools, List.of(LIST, MEMBERS));
        List<Long> held = new ArrayList<>();
        List<Long> heldLater = new ArrayList<>();
        writing.forEach(cell -> held.add(cell.hold(bench.vk())));
        reading.forEach(cell -> {
            held.add(cell.hold(bench.vk(), CREATE, "after"));
            heldLater.add(cell.hold(bench.vk()));
        });
        List<Cell> all = Stream.concat(writing.stream(), reading.stream()).toList();
        all.forEach(cell -> bench.begin(cell.school()));
        killWhileHeld(bench, held);
        killWhileHeld(bench, heldLater);
        return all;
    }

    private static void change(KillBench bench, List<Cell> cells) {
        List<Long> held = cells.stream().map(cell -> cell.hold(bench.vk())).toList();
        cells.forEach(cell -> bench.close(cell.school()));
        killWhileHeld(bench, held);
        cells.forEach(cell -> bench.awaits(cell.school(), bench.schools().changed(cell.school())));
    }

    private static void killWhileHeld(KillBench bench, List<Long> held) {
        held.forEach(fault -> Until.sees(() -> bench.vk().hasStruck(fault), struck -> struck));
        bench.killAndStart(false);
    }

    private static void takeIn(
            KillBench bench, KillMatrix matrix, List<Cell> cells, Function<Demo, List<Messenger.Chat>> expected) {
        try {
            for (Cell cell : cells) {
                bench.awaits(cell.school(), expected.apply(cell.school()));
                Map<String, Long> calls = bench.calls(cell.school());
                matrix.takes(
                        cell.method(), cell.moment(), bench.chats(cell.school()), expected.apply(cell.school()), calls);
            }
        } finally {
            matrix.keep();
        }
    }
}
