package org.ejournal.sferum.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.rights.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a viewer without rights can do by asking directly, whatever the pages show (RR-2). */
@Tag("RR-2")
class DeniedTest {
    private Stage stage;
    private Viewer nobody;

    @BeforeEach
    void a_school_with_a_run() {
        stage = new Stage("electronic-school");
        nobody = stage.viewer("nobody");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private ScreenRef ref(String name) {
        return new ScreenRef(name, Map.of("chat", "1", "run", "1", "plan", "1", "person", "p"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "initialise",
                "initialise-chat",
                "held",
                "undo",
                "archive",
                "history",
                "run",
                "settings",
                "teams",
                "links",
                "link-shares",
                "link-sheet",
                "link-match",
                "onboarding",
                "onboarding-papers",
                "health",
                "region"
            })
    void a_screen_that_needs_a_right_is_refused(String screen) {
        assertThatThrownBy(() -> stage.show(nobody, ref(screen), Input.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "chats, initialise",
        "chats, delete",
        "chats, delete-sure",
        "archive, restore",
        "chats, export-csv",
        "chats, export-xlsx",
        "teams, export-csv",
        "links, export-csv",
        "links, send-reminders",
        "link-match, sample",
        "initialise, continue",
        "initialise, last",
        "initialise-chat, leave-out",
        "held, approve",
        "held, approve-sure",
        "undo, undo-sure",
        "onboarding-papers, order",
        "region, refresh",
        "region, export-csv",
        "settings, save"
    })
    void an_action_that_needs_a_right_is_refused(String screen, String action) {
        Input input = Seen.input("kinds", "STAFF", "plan-1.page", "1", "profile", "college");

        assertThatThrownBy(() -> stage.act(nobody, ref(screen), action, input))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(stage.store.runs().newest(stage.organisation)).isEmpty();
        assertThat(stage.settings.of(stage.organisation)).isEmpty();
        assertThat(stage.sync.woken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "initialise, SEE_ALL_CHATS",
        "history, INITIALISE_CHATS",
        "teams, MANAGE_CHATS",
        "links, SEE_ALL_CHATS",
        "settings, INITIALISE_CHATS",
        "settings, SEE_ALL_CHATS",
        "health, WATCH_REGION",
        "region, CHANGE_SETTINGS"
    })
    void another_right_is_not_enough(String screen, Permission other) {
        Viewer viewer = stage.viewer("somebody", other);

        assertThatThrownBy(() -> stage.show(viewer, ref(screen), Input.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chats",
                "my-chats",
                "chat",
                "invitation",
                "link",
                "initialise",
                "initialise-chat",
                "held",
                "undo",
                "archive",
                "why",
                "history",
                "run",
                "settings"
            })
    void an_action_that_nobody_offered_is_unknown(String screen) {
        Viewer everything = stage.viewer("director", Permission.values());

        assertThatThrownBy(() -> stage.act(everything, ref(screen), "drop-everything", Input.NONE))
                .isInstanceOf(UnknownScreenException.class);
    }

    @Test
    @Tag("RR-3")
    void another_organisations_run_is_unknown() {
        Viewer foreigner = Stage.viewer(new OrganisationId(stage.organisation + "-2"), "director", Permission.values());
        long run = stage.sync
                .start(
                        stage.viewer("director", Permission.values()),
                        java.util.Set.of(org.ejournal.sferum.rules.ChatKind.STAFF))
                .id();

        assertThatThrownBy(() -> stage.show(foreigner, ScreenRef.of("run", "run", String.valueOf(run)), Input.NONE))
                .isInstanceOf(UnknownScreenException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "1 OR 1=1", "99999999999999999999"})
    void a_number_that_is_none_is_unknown(String number) {
        Viewer everything = stage.viewer("director", Permission.values());
        List<ScreenRef> asked =
                new ArrayList<>(List.of(ScreenRef.of("run", "run", number), ScreenRef.of("chat", "chat", number)));

        assertThat(asked)
                .allSatisfy(screen -> assertThatThrownBy(() -> stage.show(everything, screen, Input.NONE))
                        .isInstanceOf(UnknownScreenException.class));
    }
}
