package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The keys of communities and service users, as somebody who administers them at VK gets and ends them. */
final class VkKeys {
    private static final String COMMUNITIES = "/communities";
    private static final String PEOPLE = "/service-users";

    private final Pages pages;

    VkKeys(Journal journal) {
        this.pages = new Pages(journal.vk());
    }

    /** Issues a key of a community with those rights. */
    String ofCommunity(long community, String rights) {
        return issued(COMMUNITIES, Map.of("community", String.valueOf(community), "rights", rights));
    }

    /** Issues a key of a person with those rights. */
    String ofPerson(long person, String rights) {
        return issued(PEOPLE, Map.of("person", String.valueOf(person), "rights", rights));
    }

    /** Makes a community and returns its id. */
    long community(String name) {
        return Long.parseLong(send(COMMUNITIES, COMMUNITIES, Map.of("name", name))
                .select("section.card:contains(" + name + ") button[name=community]")
                .attr("value"));
    }

    /** Takes a key back. */
    void revoke(String key) {
        send(COMMUNITIES, "/keys/revoke", Map.of("key", key));
    }

    /** Lets a key's time be over. */
    void expire(String key) {
        send(COMMUNITIES, "/keys/expire", Map.of("key", key));
    }

    private String issued(String page, Map<String, String> fields) {
        Set<String> before = keys(Jsoup.parse(pages.get(page).body()));
        Set<String> added = new HashSet<>(keys(send(page, page + "/key", fields)));
        added.removeAll(before);
        assertThat(added).as("the key that %s has issued", page).hasSize(1);
        return added.iterator().next();
    }

    private static Set<String> keys(Document page) {
        return page.select("input[name=key]").stream()
                .map(field -> field.attr("value"))
                .collect(Collectors.toSet());
    }

    private Document send(String page, String action, Map<String, String> fields) {
        Document shown = Jsoup.parse(pages.get(page).body());
        Map<String, List<String>> form = fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
        form.put("_csrf", List.of(shown.select("input[name=_csrf]").attr("value")));
        HttpResponse<String> answer = pages.post(action, form);
        assertThat(answer.statusCode()).as("the answer to %s", action).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
