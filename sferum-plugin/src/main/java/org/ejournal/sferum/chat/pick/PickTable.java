package org.ejournal.sferum.chat.pick;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.Sex;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.TableQuery;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;

/** Shows the people among whom somebody picks. */
final class PickTable {
    static final String ALL = "pick-all";
    static final String SEARCH = "search";
    static final String LIST = "pick-list";

    private static final String NAME = "people";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Words words;
    private final Choice choice;
    private final Input input;
    private final PickWords said;
    private final boolean numbered;

    PickTable(Words words, Choice choice, Input input) {
        this.words = words;
        this.choice = choice;
        this.input = input;
        this.said = new PickWords(words, choice.roster());
        this.numbered = choice.scope().profile().numberedLists();
    }

    static Set<PersonId> ticked(Input input) {
        return Pager.query(input, NAME, PickOrder.BY_NAME).selected().stream()
                .filter(id -> !id.isBlank())
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    Block.Table draw() {
        List<Candidate> found = choice.matching(PickFilter.read(input));
        TableQuery query = Pager.query(input, NAME, PickOrder.BY_NAME);
        PickOrder order = new PickOrder();
        Sort sort = order.known(query.sort());
        Paging paging = Pager.paging(query, found.size());
        List<Candidate> page = Pager.cut(order.sort(found, sort), paging);
        return new Block.Table(
                        NAME,
                        filters(),
                        tools(choice.free(found).size()),
                        columns(),
                        rows(page, Pager.offset(paging)),
                        paging,
                        sort,
                        Block.Selection.MANY,
                        words.say("pick.empty"))
                .selecting(choice.picked().stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet()));
    }

    private List<Field> filters() {
        List<Field> filters = new ArrayList<>();
        filters.add(Field.text(
                PickFilter.SURNAME,
                words.say("pick.surname"),
                input.one(PickFilter.SURNAME).orElse("")));
        if (choice.scope().parties().size() > 1) {
            filters.add(parties());
        }
        filters.add(Field.choice(PickFilter.SEX, words.say("pick.sex"), any(sexes()), value(PickFilter.SEX)));
        filters.add(Field.choice(
                PickFilter.CLASS, words.say("chats.column.class"), any(classes()), value(PickFilter.CLASS)));
        filters.addAll(Picked.carry(input));
        return filters;
    }

    private String value(String name) {
        return input.one(name).orElse("");
    }

    private Field parties() {
        List<Option> options = Arrays.stream(Party.values())
                .filter(choice.scope().parties()::contains)
                .map(party -> new Option(party.name(), said.party(party)))
                .toList();
        return new Field.Ticks(
                PickFilter.PARTIES, words.say("pick.roles"), "", "", options, input.all(PickFilter.PARTIES));
    }

    private List<Option> any(Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", words.say("chats.filter.all"))), options)
                .toList();
    }

    private Stream<Option> sexes() {
        return Arrays.stream(Sex.values()).map(sex -> new Option(sex.name(), words.say("pick.sex." + sex)));
    }

    private Stream<Option> classes() {
        return said.classes().stream()
                .map((Map.Entry<ClassId, String> one) -> new Option(one.getKey().value(), one.getValue()));
    }

    private List<Control> tools(int free) {
        return List.of(
                Control.action(SEARCH, words.say("pick.search")),
                Control.action(ALL, words.say("pick.all", String.valueOf(free))),
                Control.action(LIST, words.say("paste.pick")));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (numbered) {
            columns.add(new Column("number", words.say("hand.column.number"), Column.Kind.NUMBER, false));
        }
        List.of(PickOrder.FAMILY, PickOrder.GIVEN, PickOrder.PATRONYMIC, PickOrder.BIRTH)
                .forEach(name ->
                        columns.add(new Column(name, words.say("pick.column." + name), Column.Kind.TEXT, true)));
        columns.add(new Column("about", words.say("pick.column.about"), Column.Kind.TEXT, false));
        return columns;
    }

    private List<Row> rows(List<Candidate> page, long offset) {
        List<Row> rows = new ArrayList<>();
        for (Candidate candidate : page) {
            List<Cell> cells = new ArrayList<>();
            if (numbered) {
                cells.add(Cell.of(String.valueOf(offset + rows.size() + 1)));
            }
            cells.add(Cell.of(candidate.name().family()));
            cells.add(Cell.of(candidate.name().given()));
            cells.add(Cell.of(candidate.name().patronymic()));
            cells.add(Cell.of(candidate.birthDate().map(DAY::format).orElse("")));
            String barred = barred(candidate.id());
            cells.add(about(candidate, barred));
            rows.add(new Row(candidate.id().value(), cells, Target.nowhere(), barred));
        }
        return rows;
    }

    private String barred(PersonId person) {
        String name = choice.scope().taken().get(person);
        return name == null ? "" : words.say(name);
    }

    private Cell about(Candidate candidate, String barred) {
        String about = said.about(candidate);
        return barred.isEmpty()
                ? Cell.of(about)
                : new Cell(about.isEmpty() ? barred : barred + ". " + about, Tone.INFO);
    }
}
