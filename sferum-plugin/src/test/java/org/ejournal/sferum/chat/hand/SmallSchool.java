package org.ejournal.sferum.chat.hand;

import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.sferum.chat.SomeChats;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.screen.Stage;

/** The school of {@link SomeChats} with the roster that goes with it, and one pupil of another class. */
public final class SmallSchool implements AutoCloseable {
    public static final ChatKey CLASS = ChatKey.parse("CLASS:8");

    public final Stage stage;
    public final SomeChats chats;

    public SmallSchool(String profile) {
        stage = new Stage(profile);
        chats = new SomeChats(stage).put(0);
        stage.roster
                .person("head", "Воронцова", "Елена", "")
                .person("teacher", "Загурская", "Марина", "77")
                .person("pupil", "Иванов", "Пётр", "")
                .person("other", "Павлов", "Павел", "78")
                .person("guest", "Гостев", "Глеб", "")
                .employee("head", PositionType.ADMINISTRATION)
                .employee("teacher", PositionType.TEACHING)
                .schoolClass("8", "teacher", "pupil", "other")
                .schoolClass("9", "", "guest");
    }

    public long chat() {
        return stage.store.ledger().read(stage.organisation).chats().stream()
                .filter(chat -> chat.key().equals(CLASS.value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public Viewer manager() {
        return stage.viewer("head", Permission.SEE_ALL_CHATS, Permission.MANAGE_CHATS);
    }

    public Viewer teacher() {
        return stage.viewer("teacher");
    }

    public static Set<PersonId> people(String... ids) {
        return java.util.Arrays.stream(ids).map(PersonId::new).collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public void close() {
        stage.close();
    }
}
