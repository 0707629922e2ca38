package org.ejournal.sferum.account.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Slip;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SharesAndSheetTest {
    private Stage stage;
    private Viewer administrator;

    @BeforeEach
    void a_school() {
        stage = SomePeople.on(new Stage("electronic-school"));
        administrator = SomePeople.administrator(stage);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void shares_are_drawn_for_the_organisation_and_for_each_class_in_the_order_of_its_number() {
        List<Block.Bars> all = Seen.blocks(stage.show(administrator, "link-shares"), Block.Bars.class);

        assertThat(all.get(0).bars())
                .extracting(bar -> bar.label() + " " + bar.text())
                .containsExactly("Сотрудники 1 из 1", "Ученики 1 из 3", "Родители 1 из 2");
        assertThat(all.get(1).bars())
                .extracting(bar -> bar.label() + " " + bar.part() + "/" + bar.whole())
                .containsExactly("2 А: ученики 1/2", "2 А: родители 1/2", "10 Б: ученики 0/1");
    }

    private List<Slip> slips(Input input) {
        Screen screen = stage.show(administrator, ScreenRef.of("link-sheet", "class", "2 А"), input);
        return Seen.blocks(screen, Block.Slips.class).get(0).slips();
    }

    @Test
    @Tag("AH-12")
    void a_sheet_has_a_slip_with_a_code_of_their_own_for_everybody_of_the_class_without_an_account() {
        assertThat(slips(Input.NONE))
                .extracting(slip -> slip.title() + " " + slip.address())
                .containsExactly(
                        "Иванов Олег https://journal/link?for=p2", "Иванова Ольга https://journal/link?for=m2");
        assertThat(slips(Seen.input("class", "10 Б"))).extracting(Slip::title).containsExactly("Иванов Олег");
        assertThat(Seen.buttons(stage.show(administrator, ScreenRef.of("link-sheet"), Input.NONE)))
                .contains("Напечатать");
    }

    @Test
    @Tag("RR-3")
    void a_teacher_of_one_class_who_is_a_parent_in_another_counts_as_a_parent_in_that_other_alone() {
        stage.roster
                .person("tp", "Двойная", "Роль", "")
                .employee("tp", PositionType.TEACHING, StaffRole.TEACHER)
                .schoolClass("3 В", "tp")
                .guardian("tp", "p3");

        assertThat(Seen.blocks(stage.show(administrator, "link-shares"), Block.Bars.class)
                        .get(1)
                        .bars())
                .extracting(bar -> bar.label() + " " + bar.part() + "/" + bar.whole())
                .contains("10 Б: родители 0/1")
                .noneMatch(bar -> bar.startsWith("3 В"));
        assertThat(slips(Seen.input("class", "3 В"))).isEmpty();
        assertThat(slips(Seen.input("class", "10 Б"))).extracting(Slip::title).contains("Двойная Роль");
        ScreenRef register = ScreenRef.of("links");
        assertThat(Seen.rows(stage.show(administrator, register, Seen.input("class", "3 В", "role", "GUARDIAN"))))
                .isEmpty();
        assertThat(Seen.rows(stage.show(administrator, register, Seen.input("class", "3 В"))))
                .hasSize(1);
    }

    @Test
    void where_everybody_has_an_account_nothing_is_printed() {
        Screen screen = stage.show(administrator, ScreenRef.of("link-sheet"), Seen.input("class", "*"));

        assertThat(Seen.blocks(screen, Block.Slips.class).get(0).slips()).isEmpty();
        assertThat(Seen.buttons(screen)).containsExactly("Закрыть");
    }

    @Test
    void where_nobody_can_link_an_account_by_a_code_none_is_printed() {
        stage.signIn.open = false;

        Screen screen = stage.show(administrator, "link-sheet");

        assertThat(Seen.notices(screen)).singleElement().asString().startsWith("Привязать аккаунт самому");
        assertThat(Seen.buttons(screen)).containsExactly("Закрыть");
        assertThatThrownBy(() -> stage.show(stage.viewer("p1"), "link-sheet"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_opens_the_code_of_somebody_else_is_told_and_cannot_link_by_it() {
        ScreenRef anothers = ScreenRef.of("link", "for", "p2");

        Screen screen = stage.show(stage.viewer("p3"), anothers, Input.NONE);

        assertThat(Seen.notices(screen)).singleElement().asString().startsWith("Этот код сделан для другого человека");
        assertThat(screen.controls()).isEmpty();
        assertThat(stage.act(stage.viewer("p3"), anothers, "begin", Input.NONE))
                .isEqualTo(new Outcome.Stay(Tone.PLAIN, ""));
        assertThat(Seen.buttons(stage.show(stage.viewer("p2"), anothers, Input.NONE)))
                .containsExactly("Привязать учебный аккаунт VK ID");
    }
}
