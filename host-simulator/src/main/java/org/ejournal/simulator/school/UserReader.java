package org.ejournal.simulator.school;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;

/** Reads rows of {@code users.csv}, whose columns 1.1 and 1.2 share but for roles. */
final class UserReader {
    static final String AGENTS = "agentSourcedIds";

    private static final String IDS = "userIds";
    private static final String VK = "VK";
    private static final Pattern IDS_FORM = Pattern.compile("\\{[^:{}]+:[^{}]+}(\\s*,\\s*\\{[^:{}]+:[^{}]+})*");
    private static final Pattern ID_FORM = Pattern.compile("\\{([^:{}]+):([^{}]+)}");
    private static final Pattern VK_FORM = Pattern.compile("[1-9][0-9]{0,17}");

    /** Who has which VK id: a profile belongs to one person (AC-8). */
    private final Map<String, String> ownerByVkId = new HashMap<>();

    UserRow read(Cells cells) {
        String id = cells.required("sourcedId");
        boolean deleted = cells.deleted();
        cells.required("enabledUser");
        boolean enabled = cells.flag("enabledUser");
        PersonName name =
                new PersonName(cells.required("familyName"), cells.required("givenName"), cells.text("middleName"));
        Map<String, String> externalIds = deleted ? Map.of() : externalIds(cells, id);
        Person person = new Person(new PersonId(id), name, externalIds);
        String primaryOrg = cells.text("primaryOrgSourcedId");
        return new UserRow(id, deleted, enabled, person, cells.list(AGENTS), primaryOrg, PostReader.read(cells));
    }

    private Map<String, String> externalIds(Cells cells, String user) {
        String text = cells.text(IDS);
        Map<String, String> ids = new LinkedHashMap<>();
        if (text.isEmpty()) {
            return ids;
        }
        if (!IDS_FORM.matcher(text).matches()) {
            cells.ignored(IDS, "wrong.ids", text);
            return ids;
        }
        Matcher each = ID_FORM.matcher(text);
        while (each.find()) {
            add(
                    cells,
                    ids,
                    each.group(1).strip().toUpperCase(Locale.ROOT),
                    each.group(2).strip());
        }
        checkVk(cells, ids, user);
        return ids;
    }

    private static void add(Cells cells, Map<String, String> ids, String system, String value) {
        if (ids.putIfAbsent(system, value) != null) {
            cells.ignored(IDS, "wrong.second", system, value);
        }
    }

    private void checkVk(Cells cells, Map<String, String> ids, String user) {
        String vkId = ids.get(VK);
        if (vkId == null) {
            return;
        }
        String owner = ownerByVkId.get(vkId);
        if (!VK_FORM.matcher(vkId).matches()) {
            ids.remove(VK);
            cells.ignored(IDS, "wrong.vk", vkId);
        } else if (owner != null) {
            ids.remove(VK);
            cells.ignored(IDS, "wrong.taken", vkId, owner);
        } else {
            ownerByVkId.put(vkId, user);
        }
    }
}
