package org.ejournal.simulator.desktop.staff;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.simulator.desktop.text.Texts;

/** «Личные дела сотрудников»: a table of the employees, narrowed by name. */
record StaffList(Staff staff, Texts texts) {
    private static final String TABLE = "staff";
    private static final String SEARCH = "search";
    private static final TableQuery FIRST = TableQuery.first(25, new Sort("name", false));
    private static final Set<String> COLUMNS = Set.of("name", "positions", "roles");

    Screen show(Input input) {
        String wanted = input.one(SEARCH).orElse("");
        TableQuery query = input.table(TABLE, FIRST);
        Sort sort = COLUMNS.contains(query.sort().column()) ? query.sort() : FIRST.sort();
        List<Colleague> found = staff.colleagues().stream()
                .filter(colleague -> isCalled(colleague, wanted))
                .sorted(order(sort))
                .toList();
        int pages = Math.max(1, (found.size() + query.size() - 1) / query.size());
        Block.Paging paging =
                new Block.Paging(Math.min(query.page(), pages), query.size(), found.size(), List.of(10, 25, 50, 100));
        return Screen.of(texts.say("staff.title"), List.of(table(wanted, found, paging, sort)), List.of());
    }

    /** Every word of the search begins a part of the name, whichever; «е» stands for «ё» as well. */
    private static boolean isCalled(Colleague colleague, String wanted) {
        List<String> parts = words(colleague.name().full());
        return words(wanted).stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Comparator<Colleague> order(Sort sort) {
        Collator collator = Collator.getInstance(Texts.RUSSIAN);
        Comparator<Colleague> byName = Comparator.comparing(Colleague::name, byName(collator));
        Comparator<Colleague> byColumn = switch (sort.column()) {
            case "positions" -> Comparator.comparing(Colleague::positions, collator);
            case "roles" -> Comparator.comparing(Colleague::roles, collator);
            default -> byName;
        };
        return (sort.descending() ? byColumn.reversed() : byColumn)
                .thenComparing(byName)
                .thenComparing(colleague -> colleague.id().value());
    }

    /** Part by part, since a collator passes over blanks: «Иванов Яков» stands before «Иванова Анна». */
    private static Comparator<PersonName> byName(Collator collator) {
        return Comparator.comparing(PersonName::family, collator)
                .thenComparing(PersonName::given, collator)
                .thenComparing(PersonName::patronymic, collator);
    }

    private Block.Table table(String wanted, List<Colleague> found, Block.Paging paging, Sort sort) {
        int from = (paging.page() - 1) * paging.size();
        return new Block.Table(
                TABLE,
                List.of(Field.text(SEARCH, texts.say("staff.search"), wanted)),
                List.of(),
                List.of(column("name"), column("positions"), column("roles")),
                found.subList(from, Math.min(found.size(), from + paging.size())).stream()
                        .map(StaffList::row)
                        .toList(),
                paging,
                sort,
                Block.Selection.NONE,
                texts.say("staff.nobody"));
    }

    private Block.Column column(String name) {
        return new Block.Column(name, texts.say("staff." + name), Block.Column.Kind.TEXT, true);
    }

    private static Block.Row row(Colleague colleague) {
        String id = colleague.id().value();
        return new Block.Row(
                id,
                List.of(
                        Block.Cell.of(colleague.name().full()),
                        Block.Cell.of(colleague.positions()),
                        Block.Cell.of(colleague.roles())),
                Target.window(ScreenRef.of(StaffScreens.CARD, StaffScreens.PERSON, id)));
    }
}
