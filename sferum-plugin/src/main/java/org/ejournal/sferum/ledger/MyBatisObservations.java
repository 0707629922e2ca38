package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Observation.SeenPlace;
import org.ejournal.sferum.ledger.Observation.SeenTitle;
import org.springframework.transaction.support.TransactionOperations;

/** Observations in the plugin's schema. */
class MyBatisObservations implements Observations {
    private final ObservationMapper mapper;
    private final LedgerMapper ledger;
    private final TransactionOperations transactions;

    MyBatisObservations(ObservationMapper mapper, LedgerMapper ledger, TransactionOperations transactions) {
        this.mapper = mapper;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    @Override
    public List<DueChat> due(OrganisationId organisation, Instant waiting, Instant all, int atMost) {
        return mapper.due(organisation.value(), waiting, all, atMost);
    }

    @Override
    public void ask(OrganisationId organisation, String remoteId, Instant at) {
        mapper.ask(organisation.value(), remoteId, at);
    }

    @Override
    public List<OrganisationId> asked() {
        return mapper.asked().stream().map(OrganisationId::new).toList();
    }

    @Override
    public List<Place> places(Collection<Long> chats) {
        return mapper.places(chats.toArray(Long[]::new));
    }

    @Override
    public void note(Observation observation, Instant since) {
        transactions.executeWithoutResult(status -> {
            writePlaces(observation.places());
            writeTitles(observation.titles());
            mapper.read(observation.read().toArray(Long[]::new), since);
        });
    }

    private void writePlaces(List<SeenPlace> places) {
        if (places.isEmpty()) {
            return;
        }
        ledger.mergeMemberTruth(Columns.memberTruth(places.stream()
                .map(place -> new Settlement.MemberTruth(
                        place.chatId(), place.person(), place.remoteMember(), place.remoteAdmin()))
                .toList()));
        mapper.keep(
                Columns.column(places, SeenPlace::chatId, Long[]::new),
                Columns.texts(places, SeenPlace::person),
                Columns.texts(places, place -> place.kept().name()));
        ledger.forgetMembers(Columns.column(places, SeenPlace::chatId, Long[]::new));
    }

    private void writeTitles(List<SeenTitle> titles) {
        if (!titles.isEmpty()) {
            mapper.retitle(
                    Columns.column(titles, SeenTitle::chatId, Long[]::new),
                    Columns.texts(titles, SeenTitle::title),
                    Columns.column(titles, SeenTitle::kept, Boolean[]::new));
        }
    }

    @Override
    public void keepNothing(OrganisationId organisation) {
        transactions.executeWithoutResult(status -> {
            mapper.keepNoPlaces(organisation.value());
            mapper.keepNoTitles(organisation.value());
        });
    }
}
