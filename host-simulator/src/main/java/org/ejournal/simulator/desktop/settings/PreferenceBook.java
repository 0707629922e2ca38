package org.ejournal.simulator.desktop.settings;

import org.ejournal.plugin.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what organisations have set about the journal itself, in the host's database. */
@Component
public class PreferenceBook {
    private final JdbcClient database;
    private final TransactionOperations transactions;

    PreferenceBook(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Returns what the organisation has set, or what is usual while it has set nothing. */
    public Preferences of(OrganisationId organisation) {
        return database.sql("select hides_departed, start_page from organisation_preference where organisation = ?")
                .param(organisation.value())
                .query((row, at) -> new Preferences(
                        row.getBoolean("hides_departed"), StartPage.valueOf(row.getString("start_page"))))
                .optional()
                .orElse(Preferences.USUAL);
    }

    /** Sets it, durable on return. */
    void set(OrganisationId organisation, Preferences preferences) {
        transactions.executeWithoutResult(transaction -> {
            database.sql("delete from organisation_preference where organisation = ?")
                    .param(organisation.value())
                    .update();
            database.sql("insert into organisation_preference (organisation, hides_departed, start_page)"
                            + " values (?, ?, ?)")
                    .params(
                            organisation.value(),
                            preferences.hidesDeparted(),
                            preferences.start().name())
                    .update();
        });
    }
}
