package org.ejournal.simulator.vk.store;

/** What the local VK ID remembers. */
public record IdMemory(IdAccounts accounts, IdClients clients, IdGrants grants, IdTokens tokens, IdSessions sessions) {
    static IdMemory over(Database database, People people) {
        return new IdMemory(
                new IdAccounts(database, people),
                new IdClients(database),
                new IdGrants(database),
                new IdTokens(database),
                new IdSessions(database));
    }
}
