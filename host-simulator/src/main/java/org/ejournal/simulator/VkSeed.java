package org.ejournal.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.vk.VkPerson;
import org.ejournal.simulator.vk.VkWorld;
import org.ejournal.simulator.vk.id.account.DemoData;

/**
 * Fills the local VK with the people whom the roster knows there, and with the communities that the demo organisations
 * have there. It may be done at every start: what people did in VK since stays.
 *
 * <p>Whom the roster does not know in VK has an educational profile there all the same, which is nobody's as far as the
 * journal goes: so people find one of their own when they link their accounts.
 *
 * @param roster whose people
 * @param settings the demo organisations' settings
 * @param keys which lines of these settings VK has to know
 */
record VkSeed(Roster roster, DemoSettings settings, VkProperties keys) {
    private static final String SYSTEM = "VK";
    private static final long FIRST_COMMUNITY = 200_000_001;
    private static final long FIRST_SERVICE_USER = 790_000_001;
    private static final long FIRST_UNKNOWN = 780_000_001;
    private static final long MOST_UNKNOWN = 9_999_999;
    private static final Set<String> SERVICE_SCOPES = Set.of("messages", "groups", "offline");

    /** Fills it and returns the id of each organisation's community. */
    Map<OrganisationId, Long> sow(VkWorld world) {
        world.people(people());
        world.account(DemoData.WITHOUT_PROFILE.digits(), "", DemoData.PASSWORD);
        keys.idClients().forEach((id, client) -> world.client(id, client.name(), client.redirectUris()));
        Map<OrganisationId, Long> communities = new LinkedHashMap<>();
        for (Organisation organisation : roster.organisations()) {
            settings.line(organisation.id(), keys.communityTokenKey())
                    .ifPresent(token -> communities.put(organisation.id(), sow(world, organisation, token)));
        }
        return communities;
    }

    private long sow(VkWorld world, Organisation organisation, String token) {
        long community = world.community(organisation.name(), token, shortName(organisation.id()));
        settings.line(organisation.id(), keys.serviceTokenKey()).ifPresent(serviceToken -> {
            long user = FIRST_SERVICE_USER + community - FIRST_COMMUNITY;
            world.person(user, Texts.of("vk.service-user"), organisation.name());
            world.members(community, List.of(user));
            world.userToken(user, serviceToken, SERVICE_SCOPES);
        });
        return community;
    }

    /** Adds those of an organisation's people who have a profile, or renames them. */
    void sow(VkWorld world, OrganisationId organisation, Set<PersonId> people) {
        world.people(roster.snapshot(organisation).persons().stream()
                .filter(person -> people.contains(person.id()))
                .flatMap(VkSeed::inVk)
                .toList());
    }

    private Collection<VkPerson> people() {
        Map<Long, VkPerson> people = new TreeMap<>();
        everybody().flatMap(VkSeed::inVk).forEach(person -> people.put(person.id(), person));
        everybody()
                .filter(person -> !person.externalIds().containsKey(SYSTEM))
                .map(person -> inVk(person, unknownId(person)))
                .forEach(person -> people.putIfAbsent(person.id(), person));
        return people.values();
    }

    private Stream<Person> everybody() {
        return roster.organisations().stream()
                .flatMap(organisation -> roster.snapshot(organisation.id()).persons().stream());
    }

    private static Stream<VkPerson> inVk(Person person) {
        return Optional.ofNullable(person.externalIds().get(SYSTEM)).stream()
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .map(id -> inVk(person, Long.parseLong(id)));
    }

    private static VkPerson inVk(Person person, long id) {
        return new VkPerson(
                id, person.name().given(), person.name().family(), person.name().patronymic());
    }

    /** Returns as whom VK knows somebody whom the roster does not know there: the same at every start. */
    static long unknownId(Person person) {
        CRC32 sum = new CRC32();
        sum.update(person.id().value().getBytes(UTF_8));
        return FIRST_UNKNOWN + sum.getValue() % MOST_UNKNOWN;
    }

    static String shortName(OrganisationId organisation) {
        return organisation.value().toLowerCase().replaceAll("[^a-z0-9]+", "_");
    }
}
