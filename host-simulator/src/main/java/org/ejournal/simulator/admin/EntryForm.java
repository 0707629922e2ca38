package org.ejournal.simulator.admin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.simulator.desktop.access.AccessGroup;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form of the start menu's group «Пользователи».
 *
 * @param section in which section of the pages it stands; «Отмена» leads back there
 * @param key what its address adds to the section's, which takes what is entered
 * @param title what is entered
 * @param about what helps to understand it; empty for nothing
 * @param fields its fields, in order
 * @param dates the names of those that take a day
 * @param groups switches below the fields, by group; empty for none
 */
record EntryForm(
        String section,
        String key,
        String title,
        String about,
        List<FieldView> fields,
        Set<String> dates,
        List<AccessGroup> groups) {
    static EntryForm of(String section, String key, String title, List<FieldView> fields) {
        return new EntryForm(section, key, title, "", fields, Set.of(), List.of());
    }

    EntryForm with(List<AccessGroup> newGroups) {
        return new EntryForm(section, key, title, about, fields, dates, newGroups);
    }

    EntryForm about(String newAbout, Set<String> newDates) {
        return new EntryForm(section, key, title, newAbout, fields, newDates, groups);
    }

    ModelAndView page() {
        boolean refused = fields.stream().anyMatch(field -> !field.error().isEmpty());
        return new ModelAndView(
                "admin/entry", Map.of("form", this), refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
