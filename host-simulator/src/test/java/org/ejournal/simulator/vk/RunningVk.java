package org.ejournal.simulator.vk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.ejournal.simulator.vk.callback.CallbackTiming;

/** A local VK with one community, a few people and a service user, for the tests of one class. */
final class RunningVk implements AutoCloseable {
    static final String GROUP_TOKEN = "group-token";
    static final String OTHER_GROUP_TOKEN = "other-group-token";
    static final String USER_TOKEN = "user-token";
    static final long SERVICE_USER = 900;
    static final long ANNA = 101;
    static final long BORIS = 102;
    static final long VERA = 103;
    static final long REFUSES = 104;

    final SettableClock clock = new SettableClock();
    final LocalVk vk;
    final long community;
    final long otherCommunity;
    final VkClient group;
    final VkClient otherGroup;
    final VkClient user;

    RunningVk(Path directory) {
        this(directory, 1000, 1000);
    }

    RunningVk(Path directory, int groupRequests, int userRequests) {
        this(LocalVkSettings.in(directory).withLimits(groupRequests, userRequests));
    }

    RunningVk(Path directory, CallbackTiming callbacks) {
        this(LocalVkSettings.in(directory).withLimits(1000, 1000).withCallbacks(callbacks));
    }

    private RunningVk(LocalVkSettings settings) {
        vk = LocalVk.start(settings.withPort(0).withClock(clock));
        VkWorld world = vk.world();
        community = world.community("School 1", GROUP_TOKEN, "school1");
        otherCommunity = world.community("School 2", OTHER_GROUP_TOKEN, "school2");
        world.people(List.of(
                new VkPerson(SERVICE_USER, "Service", "User"),
                new VkPerson(ANNA, "Anna", "Orlova"),
                new VkPerson(BORIS, "Boris", "Petrov"),
                new VkPerson(VERA, "Vera", "Sidorova"),
                new VkPerson(REFUSES, "Gleb", "Unwilling")));
        world.privacy(REFUSES, false, false);
        world.userToken(SERVICE_USER, USER_TOKEN, Set.of("messages"));
        group = client(GROUP_TOKEN);
        otherGroup = client(OTHER_GROUP_TOKEN);
        user = client(USER_TOKEN);
    }

    VkClient client(String token) {
        return new VkClient(vk.address(), token);
    }

    /** A client that speaks as this person. */
    VkClient as(long person) {
        String token = "token-of-" + person;
        vk.world().userToken(person, token, Set.of("messages"));
        return client(token);
    }

    /** A chat of the community with these people; gives the community's number for it. */
    long chat(String title, String people) {
        return group.call("messages.createChat", "title", title, "user_ids", people)
                .get("chat_id")
                .asLong();
    }

    /** Waits until it is so; fails where it takes too long. */
    void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not become so");
            }
            clock.advance(Duration.ofSeconds(1));
            Thread.onSpinWait();
        }
    }

    static long peer(long chatId) {
        return 2_000_000_000L + chatId;
    }

    @Override
    public void close() {
        vk.close();
    }
}
