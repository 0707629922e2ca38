package org.ejournal.sferum.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.filter.KeptFilter;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The filters of the registry that somebody keeps under a name, gets back with one click and forgets. */
@Tag("CM-2")
class KeptFiltersTest {
    private static final ScreenRef CHATS = ScreenRef.of("chats");

    private Stage stage;
    private Viewer manager;

    @BeforeEach
    void a_school() {
        stage = new Stage("electronic-school");
        new SomeChats(stage).put(30);
        manager = stage.viewer("manager", Permission.SEE_ALL_CHATS);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Screen show(String... input) {
        return stage.show(manager, CHATS, Seen.input(input));
    }

    /** Returns what a host sends of the list: what stands in its fields, and what a person enters besides. */
    private static Input of(Screen list, String... entered) {
        Map<String, List<String>> values = new HashMap<>();
        List<Field> fields = new ArrayList<>(Seen.table(list).filters());
        Seen.blocks(list, Block.Form.class).forEach(form -> fields.addAll(form.fields()));
        fields.forEach(field -> values.put(field.name(), List.of(value(field))));
        values.putAll(Seen.input(entered).values());
        return new Input(values);
    }

    private static String value(Field field) {
        if (field instanceof Field.Hidden hidden) {
            return hidden.value();
        }
        return field instanceof Field.Choice choice ? choice.value() : ((Field.Text) field).value();
    }

    private Screen press(Screen list, String action, String... entered) {
        return ((Outcome.Show) stage.act(manager, CHATS, action, of(list, entered))).screen();
    }

    private Screen keep(Screen list, String name) {
        return press(press(list, "filter-new"), "filter-keep", "filter-name", name);
    }

    private List<KeptFilter> kept() {
        return stage.store.filters().of(stage.organisation, manager.person());
    }

    private static List<String> buttons(Screen list) {
        return Seen.buttons(list).stream()
                .filter(label -> label.contains("ильтр"))
                .toList();
    }

    @Test
    void a_filter_is_kept_under_a_name_and_comes_back_with_one_click_on_the_first_page() {
        Screen kept = keep(show("type", "CLASS", "surname", "Заг"), "Мой класс");

        assertThat(buttons(kept)).containsExactly("Фильтр «Мой класс»", "Удалить этот фильтр");
        assertThat(Seen.column(kept, 0)).containsExactly("8 К");

        Screen all = show("chats.page", "2");
        assertThat(Seen.table(all).paging().page()).isEqualTo(2);
        assertThat(buttons(all)).containsExactly("Фильтр «Мой класс»");
        Screen back = press(all, "filter-use-" + kept().get(0).id());

        assertThat(Seen.column(back, 0)).containsExactly("8 К");
        assertThat(value(Seen.field(back, "type"))).isEqualTo("CLASS");
        assertThat(value(Seen.field(back, "surname"))).isEqualTo("Заг");
        assertThat(Seen.table(back).tools())
                .filteredOn(tool -> tool.label().equals("Фильтр «Мой класс»"))
                .extracting(tool -> ((Control.Action) tool).weight())
                .containsExactly(Control.Weight.PRIMARY);
    }

    @Test
    void a_list_that_nothing_narrows_offers_no_filter_to_keep_and_one_that_was_cancelled_is_not_kept() {
        assertThat(buttons(show())).isEmpty();
        Screen naming = press(show("name", "8"), "filter-new");
        assertThat(Seen.buttons(naming)).contains("Сохранить", "Отмена").doesNotContain("Сохранить фильтр");

        Screen cancelled = press(naming, "filter-cancel", "filter-name", "Восьмые");

        assertThat(buttons(cancelled)).containsExactly("Сохранить фильтр");
        assertThat(Seen.blocks(cancelled, Block.Form.class)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_name_is_told_at_its_field_and_nothing_is_lost() {
        Screen list = show("name", "8");
        keep(list, "Восьмые");

        assertThat(error(keep(list, " "))).isEqualTo("Введите название фильтра.");
        assertThat(error(keep(list, "Восьмые"))).startsWith("Фильтр с таким названием у вас уже есть");
        assertThat(error(keep(list, "я".repeat(41)))).startsWith("Слишком длинно");
        assertThat(error(keep(show("name", "я".repeat(256)), "Длинный"))).startsWith("Слишком длинно");
        assertThat(value(Seen.field(keep(list, "Восьмые"), "filter-name"))).isEqualTo("Восьмые");
        assertThat(value(Seen.field(keep(list, "Восьмые"), "name"))).isEqualTo("8");
        assertThat(kept()).hasSize(1);
    }

    private static String error(Screen screen) {
        return Seen.field(screen, "filter-name").error();
    }

    @Test
    void nobody_keeps_more_than_twelve() {
        for (int number = 1; number <= 12; number++) {
            keep(show("name", "8" + number), "Фильтр " + number);
        }

        assertThat(error(keep(show("name", "9"), "Ещё один"))).startsWith("У вас уже сохранено фильтров: 12");
        assertThat(kept()).hasSize(12);
    }

    @Test
    void a_filter_is_forgotten_after_a_question() {
        Screen kept = keep(show("name", "8"), "Восьмые");

        assertThat(stage.act(manager, CHATS, "filter-forget", of(kept))).isInstanceOf(Outcome.Ask.class);
        assertThat(kept()).hasSize(1);
        Screen forgotten = press(kept, "filter-forget-sure");

        assertThat(kept()).isEmpty();
        assertThat(buttons(forgotten)).containsExactly("Сохранить фильтр");
        assertThat(value(Seen.field(forgotten, "name"))).isEqualTo("8");
    }

    @Test
    void the_button_of_a_filter_that_was_forgotten_in_another_window_goes_and_narrows_nothing() {
        Screen kept = keep(show("name", "8"), "Восьмые");
        long id = kept().get(0).id();
        Screen open = show();
        Screen elsewhere = press(kept, "filter-forget-sure");

        Screen pressed = press(open, "filter-use-" + id);

        assertThat(buttons(elsewhere)).containsExactly("Сохранить фильтр");
        assertThat(buttons(pressed)).isEmpty();
        assertThat(Seen.table(pressed).paging().total()).isEqualTo(34);
    }

    @Test
    @Tag("RR-3")
    void nobody_gets_anothers_filters_nor_those_kept_in_another_organisation() {
        keep(show("name", "8"), "Восьмые");
        long id = kept().get(0).id();
        Viewer other = stage.viewer("other", Permission.SEE_ALL_CHATS);
        Viewer elsewhere =
                Stage.viewer(new OrganisationId(stage.organisation + "-2"), "manager", Permission.SEE_ALL_CHATS);

        for (Viewer viewer : List.of(other, elsewhere)) {
            assertThat(buttons(stage.show(viewer, CHATS, Input.NONE))).isEmpty();
            Screen used = ((Outcome.Show) stage.act(viewer, CHATS, "filter-use-" + id, Input.NONE)).screen();
            assertThat(value(Seen.field(used, "name"))).isEmpty();
            stage.act(viewer, CHATS, "filter-forget-sure", Seen.input("name", "8"));
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_page_takes_no_statement_more_for_the_kept_filters() {
        Screen list = keep(show("type", "CLASS"), "Классы");
        stage.statements.forget();

        Screen again = stage.show(manager, CHATS, of(list));

        assertThat(stage.statements.count()).isEqualTo(2);
        assertThat(buttons(again)).containsExactly("Фильтр «Классы»", "Удалить этот фильтр");
    }
}
