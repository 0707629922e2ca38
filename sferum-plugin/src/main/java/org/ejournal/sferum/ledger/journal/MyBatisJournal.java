package org.ejournal.sferum.ledger.journal;

import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Patterns;

/** The change journal in the plugin's schema. */
class MyBatisJournal implements Journal {
    private final JournalMapper mapper;

    MyBatisJournal(JournalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long count(JournalFilter filter) {
        return mapper.count(filter.organisation().value(), filter, surname(filter), title(filter));
    }

    @Override
    public List<JournalEntry> page(JournalFilter filter, long offset, int size) {
        return mapper.page(filter.organisation().value(), filter, surname(filter), title(filter), offset, size);
    }

    @Override
    public long newest(OrganisationId organisation, long chat) {
        return mapper.newest(organisation.value(), chat);
    }

    @Override
    public List<JournalEntry> between(OrganisationId organisation, long chat, long after, long upTo) {
        return mapper.between(organisation.value(), chat, after, upTo);
    }

    private static String title(JournalFilter filter) {
        return Patterns.containing(filter.title());
    }

    private static String surname(JournalFilter filter) {
        return Patterns.beginning(filter.surname());
    }
}
