package org.ejournal.e2e;

/** «Настройки организации» with the plugin's section. */
final class Settings {
    private static final String WINDOW = "/windows/organisation-settings";
    private static final String TOKEN = "community-token";
    private static final String SERVICE_TOKEN = "service-token";
    private static final String SAVE = "Сохранить";

    private Settings() {}

    static Window open(Visitor administrator) {
        return administrator.open(WINDOW);
    }

    static Window saveToken(Visitor administrator, String token) {
        return open(administrator).enter(TOKEN, token).press(SAVE);
    }

    /** Tells an organisation of the demo, with whatever roster, its community and its tokens, and waits until VK agrees. */
    static void connect(Journal journal, Demo demo, String profile) {
        Visitor administrator = journal.visitor(demo.login("admin"));
        open(administrator)
                .enter("profile", profile)
                .enter("community", String.valueOf(journal.messenger().community(demo.community())))
                .enter(TOKEN, demo.settings().getProperty("sferum.community-token"))
                .enter(SERVICE_TOKEN, demo.settings().getProperty("sferum.service-token"))
                .press(SAVE);
        Until.sees(() -> open(administrator).text(), text -> text.contains("Токен действует"));
    }
}
