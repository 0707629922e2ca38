package org.ejournal.simulator.desktop.settings;

/**
 * What an organisation has set about the journal itself.
 *
 * @param hidesDeparted «Скрывать отчисленных учеников в классном журнале»
 * @param start «Стартовая страница»; who may not open it starts on the desktop
 */
public record Preferences(boolean hidesDeparted, StartPage start) {
    static final Preferences USUAL = new Preferences(true, StartPage.DESKTOP);
}
