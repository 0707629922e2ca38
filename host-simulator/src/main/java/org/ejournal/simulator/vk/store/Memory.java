package org.ejournal.simulator.vk.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything the local VK remembers, behind one door. */
public record Memory(
        Database database,
        People people,
        Accounts accounts,
        Chats chats,
        Memberships memberships,
        Messages messages,
        VideoCalls calls,
        CallbackServers callbacks,
        CallbackQueue queue,
        IdMemory id) {
    /** Reads and writes over one database. */
    public static Memory over(Database database) {
        Numbers numbers = new Numbers(database);
        CallbackServers callbacks = new CallbackServers(database);
        CallbackQueue queue = new CallbackQueue(database, callbacks);
        People people = new People(database, queue);
        return new Memory(
                database,
                people,
                new Accounts(database, queue),
                new Chats(database, numbers),
                new Memberships(database, numbers),
                new Messages(database, numbers, queue),
                new VideoCalls(database),
                callbacks,
                queue,
                IdMemory.over(database, people));
    }

    /** Runs one call as one transaction; no other call runs meanwhile. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }
}
