package org.ejournal.simulator.vk.page;

import java.util.List;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;
import org.springframework.web.servlet.function.ServerRequest;

/** One page of people found by name. */
record PersonList(String query, List<Person> people, int total, int page, int pages) {
    /** The letters in the person's round picture. */
    public String initials(Person person) {
        return Names.initials(person.name());
    }

    static PersonList of(Memory memory, ServerRequest request) {
        String query = request.param("q").orElse("").strip();
        return memory.inTransaction(() -> {
            int total = memory.people().count(query);
            int pages = Math.max(1, (total + Pages.PAGE_SIZE - 1) / Pages.PAGE_SIZE);
            int page = (int) Math.max(1, Math.min(pages, Pages.number(request, "page", 1)));
            List<Person> people = memory.people().search(query, (page - 1) * Pages.PAGE_SIZE, Pages.PAGE_SIZE);
            return new PersonList(query, people, total, page, pages);
        });
    }
}
