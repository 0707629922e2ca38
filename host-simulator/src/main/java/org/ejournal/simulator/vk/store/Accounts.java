package org.ejournal.simulator.vk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Communities and the keys to the API. */
public final class Accounts {
    private static final long FIRST_COMMUNITY = 200_000_001;

    private static final RowMapper<Community> COMMUNITY =
            (row, number) -> new Community(row.getLong("id"), row.getString("name"), row.getString("screen_name"));
    private static final RowMapper<AccessToken> TOKEN = (row, number) -> new AccessToken(
            row.getString("token"),
            TokenKind.valueOf(row.getString("kind")),
            row.getLong("owner_id"),
            rights(row.getString("rights")),
            row.getLong("issued_at"),
            row.getBoolean("revoked"),
            row.getBoolean("expired"));

    private final JdbcTemplate jdbc;
    private final CallbackQueue queue;

    Accounts(Database database, CallbackQueue queue) {
        this.jdbc = database.jdbc();
        this.queue = queue;
    }

    public List<Community> communities() {
        return jdbc.query("select * from community order by id", COMMUNITY);
    }

    public Optional<Community> community(long id) {
        return jdbc.query("select * from community where id = ?", COMMUNITY, id).stream()
                .findFirst();
    }

    public Optional<Community> communityByScreenName(String screenName) {
        return jdbc.query("select * from community where screen_name = ?", COMMUNITY, screenName).stream()
                .findFirst();
    }

    /** The communities among the ids, by id. */
    public Map<Long, Community> communities(Collection<Long> ids) {
        Map<Long, Community> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query("select * from community where id = any(?)", COMMUNITY, Arguments.array(ids))
                    .forEach(community -> found.put(community.id(), community));
        }
        return found;
    }

    /** Creates the community, or renames the one that has this screen name. */
    public Community saveCommunity(String name, String screenName) {
        Optional<Community> known = communityByScreenName(screenName);
        if (known.isPresent()) {
            jdbc.update(
                    "update community set name = ? where id = ?",
                    name,
                    known.get().id());
            return new Community(known.get().id(), name, screenName);
        }
        Community community = new Community(nextCommunity(), name, screenName);
        jdbc.update("insert into community (id, name, screen_name) values (?, ?, ?)", community.id(), name, screenName);
        return community;
    }

    /** The id the next community will get. */
    public long nextCommunity() {
        Long newest = jdbc.queryForObject("select max(id) from community", Long.class);
        return newest == null ? FIRST_COMMUNITY : newest + 1;
    }

    public Optional<AccessToken> token(String token) {
        return jdbc.query("select * from access_token where token = ?", TOKEN, token).stream()
                .findFirst();
    }

    /** All tokens of a kind, newest first, the revoked ones included. */
    public List<AccessToken> tokens(TokenKind kind) {
        return jdbc.query(
                "select * from access_token where kind = ? order by issued_at desc, token", TOKEN, kind.name());
    }

    /** Issues a token, or gives a known one this owner and these rights; a revoked token lives again, one whose time is over does not. */
    public void saveToken(AccessToken token) {
        jdbc.update(
                "merge into access_token (token, kind, owner_id, rights, issued_at, revoked) key (token)"
                        + " values (?, ?, ?, ?, ?, ?)",
                token.token(),
                token.kind().name(),
                token.ownerId(),
                String.join(",", new TreeSet<>(token.rights())),
                token.issuedAt(),
                token.revoked());
    }

    public void revoke(String token) {
        jdbc.update("update access_token set revoked = true where token = ?", token);
    }

    /** Lets a token's time be over. */
    public void expire(String token) {
        jdbc.update("update access_token set expired = true where token = ?", token);
    }

    /** Makes people members; the community hears of those who were none. */
    public void join(long communityId, Collection<Long> personIds) {
        if (queue.isHeard("group_join")) {
            List<Long> members = membersOf(communityId);
            queue.people(
                    "group_join",
                    communityId,
                    personIds.stream().filter(id -> !members.contains(id)).toList());
        }
        List<Object[]> rows = new ArrayList<>();
        personIds.forEach(personId -> rows.add(new Object[] {communityId, personId}));
        jdbc.batchUpdate(
                "merge into community_member (community_id, person_id) key (community_id, person_id) values (?, ?)",
                rows);
    }

    /** Ends a membership; the community hears of it. Says whether there was one. */
    public boolean leave(long communityId, long personId) {
        boolean member = jdbc.update(
                        "delete from community_member where community_id = ? and person_id = ?", communityId, personId)
                > 0;
        if (member) {
            queue.people("group_leave", communityId, List.of(personId));
        }
        return member;
    }

    public List<Long> membersOf(long communityId) {
        return jdbc.queryForList(
                "select person_id from community_member where community_id = ? order by person_id",
                Long.class,
                communityId);
    }

    private static Set<String> rights(String listed) {
        return listed.isEmpty() ? Set.of() : Set.copyOf(List.of(listed.split(",", -1)));
    }
}
