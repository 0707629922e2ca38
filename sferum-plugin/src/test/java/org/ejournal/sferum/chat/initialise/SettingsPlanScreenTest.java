package org.ejournal.sferum.chat.initialise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.Upkeep;
import org.ejournal.sferum.sync.plan.Looker;
import org.ejournal.sferum.sync.plan.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody changes settings on which chats depend, sees what that changes, and applies it or does not. */
@Tag("OS-6")
@Tag("AH-2")
class SettingsPlanScreenTest {
    private static final ScreenRef SETTINGS = ScreenRef.of("settings");

    private final Stage stage = new Stage("electronic-school");
    private final Viewer director = stage.viewer("director", Permission.CHANGE_SETTINGS);

    @BeforeEach
    void a_school_that_is_initialised() {
        stage.settings.change(stage.organisation, Map.of("chat-administrator", "director"));
        stage.roster
                .person("director", "Воронцова", "Елена", "")
                .person("deputy", "Абрамов", "Илья", "")
                .person("teacher", "Загурская", "Марина", "77")
                .person("pupil", "Иванов", "Пётр", "78")
                .employee("director", PositionType.ADMINISTRATION)
                .employee("deputy", PositionType.ADMINISTRATION, StaffRole.ADMINISTRATOR)
                .employee("teacher", PositionType.TEACHING, StaffRole.TEACHER)
                .schoolClass("8", "teacher", "pupil");
        Question everything = Question.about(EnumSet.allOf(ChatKind.class));
        stage.store
                .ledger()
                .apply(
                        stage.organisation,
                        stage.bean(Looker.class)
                                .look(stage.organisation, everything)
                                .whole()
                                .change(),
                        0);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Outcome save(String... namesAndValues) {
        return stage.act(director, SETTINGS, "save", Seen.input(namesAndValues));
    }

    private ScreenRef college() {
        return ((Outcome.Open) save("profile", "college")).screen();
    }

    private Screen show(Viewer viewer, ScreenRef window) {
        return stage.show(viewer, window, Input.NONE);
    }

    private OrganisationConfig set() {
        return stage.configs.of(stage.organisation);
    }

    @Test
    void another_profile_is_shown_as_a_plan_and_what_no_chat_depends_on_is_saved() {
        Outcome.Open opened = (Outcome.Open) save("profile", "college", "drift", "keep");

        assertThat(set().profile()).isEqualTo("electronic-school");
        assertThat(set().upkeep().drift()).isEqualTo(Upkeep.Drift.KEEP);
        Screen screen = show(director, opened.screen());
        assertThat(screen.title()).isEqualTo("Изменение настроек: что изменится в чатах");
        assertThat(Seen.blocks(screen, Block.Facts.class).get(0).facts())
                .containsExactly(new Fact("Профиль правил", "Электронная школа → СГО: колледж", Tone.PLAIN));
        assertThat(Seen.notices(screen).get(0)).contains("ещё не действуют", "«Применить»", "уже сохранено");
        assertThat(Seen.table(screen).rows()).hasSize(3);
        assertThat(screen.controls())
                .extracting(control -> ((Control.Action) control).label())
                .containsExactly("Применить", "Обновить", "Отмена");
    }

    @Test
    @Tag("OS-4")
    void another_chat_administrator_is_named() {
        Outcome.Open opened = (Outcome.Open) save("chat-administrator", "deputy");

        assertThat(Seen.blocks(show(director, opened.screen()), Block.Facts.class)
                        .get(0)
                        .facts())
                .containsExactly(
                        new Fact("Администратор чатов «Сферум»", "Воронцова Елена → Абрамов Илья", Tone.PLAIN));
        assertThat(set().chatAdministrator()).isEqualTo("director");
    }

    @Test
    void whoever_was_shown_the_plan_applies_it_with_the_right_to_change_settings_alone() {
        ScreenRef window = college();

        Outcome.Replace run = (Outcome.Replace) stage.act(director, window, "apply", Input.NONE);

        Run opened = stage.store.runs().open(stage.organisation).orElseThrow();
        assertThat(String.valueOf(opened.planId()))
                .isEqualTo(window.parameters().get("plan"));
        assertThat(stage.store.plans().find(stage.organisation, opened.planId()))
                .map(KeptPlan::purpose)
                .contains(KeptPlan.Purpose.SETTINGS);
        assertThat(show(director, run.screen()).title()).isEqualTo("Создание/синхронизация чатов");
    }

    @Test
    void nothing_is_applied_twice_at_once() {
        ScreenRef window = college();
        stage.sync.start(stage.viewer("deputy", Permission.values()), Set.of(ChatKind.CLASS));

        assertThat(stage.act(director, window, "apply", Input.NONE))
                .isEqualTo(
                        new Outcome.Stay(
                                Tone.WARNING,
                                "Сейчас выполняется другая синхронизация. Дождитесь её окончания и нажмите «Применить» ещё раз."));
    }

    @Test
    void whoever_thinks_better_of_it_leaves_all_as_it_was() {
        assertThat(stage.act(director, college(), "cancel", Input.NONE)).isEqualTo(new Outcome.Close(""));

        assertThat(set().profile()).isEqualTo("electronic-school");
        assertThat(stage.store.runs().open(stage.organisation)).isEmpty();
    }

    @Test
    void lines_are_left_out_as_in_any_plan() {
        ScreenRef window = college();
        Block.Row chat = Seen.table(show(director, window)).rows().stream()
                .filter(row -> row.id().equals("CLASS:8"))
                .findFirst()
                .orElseThrow();
        ScreenRef lines = ((Target.Window) chat.target()).screen();
        String removal = Seen.table(show(director, lines)).rows().stream()
                .filter(row -> row.toString().contains("Воронцова"))
                .findFirst()
                .orElseThrow()
                .id();

        stage.act(director, lines, "leave-out", new Input(Map.of("people.selected", List.of(removal))));

        assertThat(Seen.notices(show(director, window)))
                .anySatisfy(text -> assertThat(text).startsWith("Не выполнять: 1"));
    }

    @Test
    void a_plan_is_shown_anew_for_the_same_settings() {
        ScreenRef window = college();
        stage.roster.person("new", "Петров", "Иван", "").schoolClass("9", "teacher", "new");

        Outcome.Replace anew = (Outcome.Replace) stage.act(director, window, "refresh", Input.NONE);

        assertThat(anew.screen()).isNotEqualTo(window);
        assertThat(Seen.table(show(director, anew.screen())).rows()).hasSize(5);
    }

    @Test
    void what_somebody_else_was_shown_is_not_for_others_to_apply() {
        ScreenRef window = college();
        Viewer other = stage.viewer("deputy", Permission.CHANGE_SETTINGS);

        assertThat(Seen.notices(show(other, window))).singleElement().asString().contains("больше не действует");
        assertThat(stage.act(other, window, "apply", Input.NONE)).isInstanceOf(Outcome.Stay.class);
        assertThat(stage.store.runs().open(stage.organisation)).isEmpty();
    }

    @Test
    @Tag("AH-1")
    void while_the_roster_is_silent_nothing_of_it_is_saved_and_all_else_is() {
        stage.roster.goDown();

        Outcome outcome = save("profile", "college", "drift", "keep");

        assertThat(((Outcome.Stay) outcome).tone()).isEqualTo(Tone.WARNING);
        assertThat(((Outcome.Stay) outcome).message()).contains("сейчас недоступны", "оставлены прежними");
        assertThat(set().profile()).isEqualTo("electronic-school");
        assertThat(set().upkeep().drift()).isEqualTo(Upkeep.Drift.KEEP);
    }

    @Test
    @Tag("RR-2")
    void only_whoever_may_change_settings_sees_the_plan() {
        ScreenRef window = college();
        Viewer other = stage.viewer("other", Permission.INITIALISE_CHATS);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> show(other, window));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.act(other, window, "apply", Input.NONE));
    }
}
