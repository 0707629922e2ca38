package org.ejournal.plugin.extension;

import java.util.Optional;
import org.ejournal.plugin.ui.ScreenRef;
import org.pf4j.ExtensionPoint;

/**
 * Adds a section to «Пуск/Администрирование/Настройки организации» (OS-1, OS-2). Read each time the window opens.
 *
 * <p>The section is a screen of the plugin's with a form and an action that saves it. A host may fill in the form on an
 * operator's behalf by sending that action with values for its fields, as a person would.
 *
 * <pre>{@code
 * public Section section() {
 *     return new Section("Приветствия", ScreenRef.of("settings"), "save");
 * }
 * }</pre>
 *
 * <p>A host may have a second place for what an organisation reaches other systems with, «Система мониторинга
 * информационных ресурсов» → «База ссылок» (003). A plugin adds to it with a screen that asks for the same rights and
 * changes the same things as its section:
 *
 * <pre>{@code
 * public Optional<Section> references() {
 *     return Optional.of(new Section("Приветствия", ScreenRef.of("references"), "save"));
 * }
 * }</pre>
 */
public interface OrganisationSettings extends ExtensionPoint {
    /** Returns the section. */
    Section section();

    /** Returns what the plugin adds to «База ссылок»; empty for nothing. */
    default Optional<Section> references() {
        return Optional.empty();
    }

    /**
     * A section of the organisation's settings.
     *
     * @param label its head line
     * @param screen what it shows
     * @param saveAction the action that saves it
     */
    record Section(String label, ScreenRef screen, String saveAction) {}
}
