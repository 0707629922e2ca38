package org.ejournal.simulator.vk.page;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ejournal.simulator.vk.api.Links;
import org.ejournal.simulator.vk.store.AccessToken;
import org.ejournal.simulator.vk.store.Community;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;
import org.ejournal.simulator.vk.store.TokenKind;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Communities and the keys of communities and service users: what a school's administrator would get at VK. */
final class KeyPages {
    private static final String COMMUNITIES = "/communities";
    private static final String SERVICE_USERS = "/service-users";
    private static final String KEY_PREFIX = "vk1.a.";
    private static final int LONGEST_NAME = 200;
    private static final List<String> KNOWN_RIGHTS = List.of("messages", "manage");

    private final Memory memory;
    private final Links links;
    private final Clock clock;
    private final Pages pages;

    KeyPages(Memory memory, Links links, Clock clock, Pages pages) {
        this.memory = memory;
        this.links = links;
        this.clock = clock;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(COMMUNITIES, this::communities)
                .POST(COMMUNITIES, pages.form(this::createCommunity))
                .POST("/communities/key", pages.form(this::issueForCommunity))
                .GET(SERVICE_USERS, this::serviceUsers)
                .POST("/service-users/key", pages.form(this::issueForPerson))
                .POST("/keys/revoke", pages.form(this::revoke))
                .POST("/keys/expire", pages.form(this::expire))
                .build();
    }

    private ServerResponse communities(ServerRequest request) {
        return pages.show(request, "communities", Map.of("items", memory.inTransaction(this::withKeys)));
    }

    private List<CommunityKeys> withKeys() {
        List<AccessToken> keys = memory.accounts().tokens(TokenKind.GROUP);
        return memory.accounts().communities().stream()
                .map(community -> new CommunityKeys(
                        community,
                        Names.initials(community.name()),
                        keys.stream()
                                .filter(key -> key.ownerId() == -community.id() && key.works())
                                .toList()))
                .toList();
    }

    private ServerResponse createCommunity(ServerRequest request) {
        String name = request.param("name").orElse("").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Pages.goTo(COMMUNITIES);
        }
        memory.inTransaction(() -> {
            Community community = memory.accounts()
                    .saveCommunity(name, "club" + memory.accounts().nextCommunity());
            return issue(TokenKind.GROUP, -community.id(), Set.of("messages", "manage"));
        });
        return Pages.goTo(COMMUNITIES);
    }

    private ServerResponse issueForCommunity(ServerRequest request) {
        long id = Pages.number(request, "community", 0);
        memory.inTransaction(() -> memory.accounts()
                .community(id)
                .map(community -> issue(TokenKind.GROUP, -id, rights(request, "messages,manage"))));
        return Pages.goTo(COMMUNITIES);
    }

    private ServerResponse serviceUsers(ServerRequest request) {
        Map<AccessToken, Person> keys = memory.inTransaction(() -> {
            List<AccessToken> issued = memory.accounts().tokens(TokenKind.USER).stream()
                    .filter(AccessToken::works)
                    .toList();
            Map<Long, Person> people = memory.people()
                    .people(issued.stream().map(AccessToken::ownerId).toList());
            Map<AccessToken, Person> owned = new LinkedHashMap<>();
            issued.stream()
                    .filter(key -> people.containsKey(key.ownerId()))
                    .forEach(key -> owned.put(key, people.get(key.ownerId())));
            return owned;
        });
        return pages.show(request, "service-users", Map.of("keys", keys, "list", PersonList.of(memory, request)));
    }

    private ServerResponse issueForPerson(ServerRequest request) {
        long id = Pages.number(request, "person", 0);
        memory.inTransaction(() ->
                memory.people().person(id).map(person -> issue(TokenKind.USER, id, rights(request, "messages"))));
        return Pages.goTo(SERVICE_USERS);
    }

    /** Reads the chosen rights; other names than those that are looked at are left out. */
    private static Set<String> rights(ServerRequest request, String usual) {
        List<String> chosen = List.of(request.param("rights").orElse(usual).split(","));
        return KNOWN_RIGHTS.stream().filter(chosen::contains).collect(Collectors.toUnmodifiableSet());
    }

    private ServerResponse revoke(ServerRequest request) {
        return end(request, memory.accounts()::revoke);
    }

    private ServerResponse expire(ServerRequest request) {
        return end(request, memory.accounts()::expire);
    }

    private ServerResponse end(ServerRequest request, Consumer<String> how) {
        String key = request.param("key").orElse("");
        boolean ofCommunity = memory.inTransaction(() -> {
            how.accept(key);
            return memory.accounts()
                    .token(key)
                    .filter(known -> known.kind() == TokenKind.USER)
                    .isEmpty();
        });
        return Pages.goTo(ofCommunity ? COMMUNITIES : SERVICE_USERS);
    }

    private AccessToken issue(TokenKind kind, long ownerId, Set<String> rights) {
        AccessToken key = new AccessToken(
                KEY_PREFIX + links.newKey() + links.newKey(),
                kind,
                ownerId,
                rights,
                clock.instant().getEpochSecond(),
                false);
        memory.accounts().saveToken(key);
        return key;
    }

    /** A community with its keys that work. */
    record CommunityKeys(Community community, String initials, List<AccessToken> keys) {}
}
