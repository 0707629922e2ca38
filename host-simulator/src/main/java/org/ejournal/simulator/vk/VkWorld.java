package org.ejournal.simulator.vk;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.simulator.vk.id.account.DemoData;
import org.ejournal.simulator.vk.id.account.Passwords;
import org.ejournal.simulator.vk.id.account.PhoneNumber;
import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.Community;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.IdClient;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;
import org.ejournal.simulator.vk.store.TokenKind;

/**
 * The way to fill a local VK before anybody calls it: everything may be said again and again, at every start.
 *
 * <p>What people did since stays: chats, revoked keys' successors and privacy switches are not touched, and what is not
 * named again is not removed.
 */
public final class VkWorld {
    /** The rights a community's key has unless others are given: enough to keep chats. */
    public static final Set<String> USUAL_RIGHTS = Set.of("messages", "manage");

    private final Memory memory;
    private final Clock clock;

    VkWorld(Memory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Creates or renames the community of this short name and gives it this key.
     *
     * @return its id, positive
     */
    public long community(String name, String token, String screenName) {
        return community(name, token, screenName, USUAL_RIGHTS);
    }

    /**
     * Creates or renames the community of this short name and gives it this key.
     *
     * <p>A key that was revoked on the page stays revoked.
     *
     * @param rights of {@code messages}, {@code manage}, {@code photos}, {@code wall}, {@code docs}
     * @return its id, positive
     */
    public long community(String name, String token, String screenName, Set<String> rights) {
        return memory.inTransaction(() -> {
            Community community = memory.accounts().saveCommunity(name, screenName);
            issue(token, TokenKind.GROUP, -community.id(), rights);
            return community.id();
        });
    }

    /** Adds a person, or renames a known one. */
    public void person(long id, String firstName, String lastName) {
        people(List.of(new VkPerson(id, firstName, lastName)));
    }

    /**
     * Adds many people at once, or renames known ones.
     *
     * <p>Each becomes the educational profile of a VK ID account of its own, with the phone
     * {@link #phoneOf} tells and the password {@link DemoData#PASSWORD}; an account that is there already stays.
     */
    public void people(Collection<VkPerson> people) {
        List<Person> rows = people.stream()
                .map(person -> new Person(person.id(), person.firstName(), person.lastName(), true, true))
                .toList();
        memory.inTransaction(() -> {
            memory.people().save(rows);
            openAccounts(people);
            return rows.size();
        });
    }

    private void openAccounts(Collection<VkPerson> people) {
        Set<Long> without = memory.id()
                .accounts()
                .withoutAccount(people.stream().map(VkPerson::id).toList());
        if (without.isEmpty()) {
            return;
        }
        Map<Long, String> patronymics = new HashMap<>();
        people.stream()
                .filter(person -> without.contains(person.id()))
                .forEach(person -> patronymics.put(person.id(), person.patronymic()));
        memory.id().accounts().openFor(patronymics, DemoData::phoneOf, Passwords.keep(DemoData.PASSWORD));
    }

    /**
     * Opens a VK ID account without an educational profile; one that has this phone already stays as it is.
     *
     * @param phone a Russian mobile number
     * @param mail may be empty
     * @param password may be empty: then a code from a message is enough
     * @throws IllegalArgumentException when that is no such number
     */
    public void account(String phone, String mail, String password) {
        String digits = PhoneNumber.read(phone)
                .orElseThrow(() -> new IllegalArgumentException("No mobile number: " + phone))
                .digits();
        memory.inTransaction(() -> memory.id()
                .accounts()
                .byPhone(digits)
                .orElseGet(() -> memory.id()
                        .accounts()
                        .open(
                                digits,
                                mail.isEmpty() ? null : mail.toLowerCase(Locale.ROOT),
                                password.isEmpty() ? null : Passwords.keep(password))));
    }

    /** Returns the phone of a person's account as digits, such as {@code 79001234567}; empty for an unknown person. */
    public Optional<String> phoneOf(long personId) {
        return memory.inTransaction(() -> memory.id()
                .accounts()
                .profile(personId)
                .flatMap(profile -> memory.id().accounts().account(profile.accountId()))
                .map(IdAccount::phone));
    }

    /**
     * Registers a service that people sign in to by VK ID, or gives a known one this name and these addresses.
     *
     * @param id of letters and digits; VK's own are numbers
     * @param redirectUris where answers may be sent, letter for letter
     * @throws IllegalArgumentException when one of these makes no sense
     */
    public void client(String id, String name, Collection<String> redirectUris) {
        IdClient client = new IdClient(id, name, Set.copyOf(redirectUris));
        memory.inTransaction(() -> {
            memory.id().clients().save(client);
            return id;
        });
    }

    /** Lets others add this person to chats or not, and communities write to this person or not. */
    public void privacy(long personId, boolean canBeAdded, boolean allowsMessages) {
        memory.inTransaction(() -> {
            memory.people().setPrivacy(personId, canBeAdded, allowsMessages);
            return personId;
        });
    }

    /** Makes people members of a community, as a subscription does; it has no effect on chats. */
    public void members(long communityId, Collection<Long> personIds) {
        memory.inTransaction(() -> {
            memory.accounts().join(communityId, personIds);
            return communityId;
        });
    }

    /** Gives a person's own key, such as a service user's; a key that was revoked on the page stays revoked. */
    public void userToken(long personId, String token, Set<String> scopes) {
        memory.inTransaction(() -> {
            if (memory.people().person(personId).isEmpty()) {
                throw new IllegalArgumentException("There is no VK person " + personId + " to give a key to");
            }
            issue(token, TokenKind.USER, personId, scopes);
            return personId;
        });
    }

    /** Lets a key's time be over, as VK does with those that were given for a while. */
    public void expire(String token) {
        memory.inTransaction(() -> {
            memory.accounts().expire(token);
            return token;
        });
    }

    /** Whether nobody lives here yet. */
    public boolean isEmpty() {
        return memory.inTransaction(() -> memory.people().count("") == 0);
    }

    private void issue(String token, TokenKind kind, long ownerId, Set<String> rights) {
        boolean revoked =
                memory.accounts().token(token).filter(AccessToken::revoked).isPresent();
        memory.accounts()
                .saveToken(new AccessToken(
                        token, kind, ownerId, rights, clock.instant().getEpochSecond(), revoked));
    }
}
