package org.ejournal.simulator.vk.id.page;

import java.util.List;
import java.util.Optional;
import org.ejournal.simulator.vk.id.account.PhoneNumber;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;

/** Some of the people whose names were looked for, with their phones. */
record DemoPhones(String query, List<Line> lines, int total) {
    private static final int SHOWN = 20;

    /** A person with a phone. */
    record Line(Person person, IdAccount account) {
        public String shown() {
            return new PhoneNumber(account.phone()).shown();
        }

        /** Whether there is a password; somebody without one signs in by a code alone. */
        public boolean withPassword() {
            return account.password() != null;
        }
    }

    static DemoPhones of(Memory memory, String query) {
        return memory.inTransaction(() -> new DemoPhones(
                query,
                memory.people().search(query, 0, SHOWN).stream()
                        .map(person -> line(memory, person))
                        .flatMap(Optional::stream)
                        .toList(),
                memory.people().count(query)));
    }

    private static Optional<Line> line(Memory memory, Person person) {
        return memory.id()
                .accounts()
                .profile(person.id())
                .flatMap(profile -> memory.id().accounts().account(profile.accountId()))
                .map(account -> new Line(person, account));
    }
}
