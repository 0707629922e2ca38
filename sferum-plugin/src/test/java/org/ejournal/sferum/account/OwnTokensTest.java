package org.ejournal.sferum.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.messenger.SignIn;
import org.ejournal.sferum.messenger.SignInException;
import org.ejournal.sferum.screen.MemorySignIn;
import org.ejournal.sferum.settings.TokenVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done in a person's own name is done with a token that is had anew each time. */
class OwnTokensTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final PersonId ANNA = new PersonId("anna");

    private final TestLedger store = TestLedger.open();
    private final Clock fixed = Clock.fixed(Instant.parse("2026-09-01T05:00:00Z"), ZoneOffset.UTC);
    private final TokenVault vault = new TokenVault(name -> new byte[32]);
    private final MemorySignIn signIn = new MemorySignIn();
    private final Keep keep = new Keep(signIn, store.links(), vault, fixed);
    private final OwnTokens tokens = new OwnTokens(signIn, store.links(), vault, fixed);

    @BeforeEach
    void anna_has_linked_her_account() {
        link("keep");
    }

    private void link(String kept) {
        store.links()
                .link(new Link(
                        "anna",
                        "school",
                        "77",
                        "Анна",
                        Link.State.LINKED,
                        keep.seal(kept, SCHOOL, ANNA),
                        fixed.instant()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Link link() {
        return store.links().of(ANNA).orElseThrow();
    }

    @Test
    void what_is_kept_is_used_up_and_its_successor_is_kept_sealed() {
        assertThat(tokens.has(ANNA)).isTrue();
        assertThat(tokens.borrow(ANNA)).contains("token for keep");
        assertThat(keep.open(link())).isEqualTo("keep+");
        assertThat(link().keep()).doesNotContain("keep", "token");
        assertThat(tokens.borrow(ANNA)).contains("token for keep+");
    }

    @Test
    void who_has_linked_nothing_or_unlinked_lends_nothing() {
        assertThat(tokens.has(new PersonId("boris"))).isFalse();
        assertThat(tokens.borrow(new PersonId("boris"))).isEmpty();

        store.links().unlink(SCHOOL, ANNA, fixed.instant());

        assertThat(tokens.has(ANNA)).isFalse();
        assertThat(tokens.borrow(ANNA)).isEmpty();
        assertThat(signIn.spent).isEmpty();
    }

    @Test
    void a_refusal_is_told_and_loses_nothing() {
        signIn.trouble = SignInException.Kind.AWAY;

        assertThatExceptionOfType(SignInException.class).isThrownBy(() -> tokens.borrow(ANNA));

        signIn.trouble = null;
        assertThat(tokens.borrow(ANNA)).contains("token for keep");
    }

    @Test
    void of_two_who_borrow_at_once_the_second_takes_what_the_first_has_left() {
        OwnTokens slow = new OwnTokens(whileAsking(() -> tokens.borrow(ANNA)), store.links(), vault, fixed);

        assertThat(slow.borrow(ANNA)).contains("token for keep+");
        assertThat(keep.open(link())).isEqualTo("keep++");
    }

    @Test
    void what_is_sealed_with_a_younger_key_meanwhile_is_replaced_all_the_same() {
        TokenVault younger = new TokenVault(name -> new byte[32], 2);
        OwnTokens slow = new OwnTokens(
                whileAsking(() -> new Keep(signIn, store.links(), younger, fixed).rotate(SCHOOL)),
                store.links(),
                vault,
                fixed);

        assertThat(slow.borrow(ANNA)).contains("token for keep");
        assertThat(keep.open(link())).isEqualTo("keep+");
    }

    @Test
    void who_links_anew_meanwhile_keeps_the_new_link_and_the_old_one_is_given_back() {
        OwnTokens slow = new OwnTokens(whileAsking(() -> link("new")), store.links(), vault, fixed);

        assertThat(slow.borrow(ANNA)).isEmpty();
        assertThat(keep.open(link())).isEqualTo("new");
        assertThat(signIn.givenBack).containsExactly("keep+");
    }

    /** A sign-in where something else happens before its first answer. */
    private SignIn whileAsking(Runnable meanwhile) {
        return new MemorySignIn() {
            private boolean asked;

            @Override
            public Pass renew(OrganisationId organisation, String kept) {
                if (!asked) {
                    asked = true;
                    meanwhile.run();
                }
                return signIn.renew(organisation, kept);
            }

            @Override
            public void giveBack(OrganisationId organisation, String kept) {
                signIn.giveBack(organisation, kept);
            }
        };
    }
}
