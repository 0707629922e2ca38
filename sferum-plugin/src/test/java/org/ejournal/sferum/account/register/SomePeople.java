package org.ejournal.sferum.account.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;

/** A school of two classes, some of whose people have linked an account. */
public final class SomePeople {
    private SomePeople() {}

    /** Puts them on the stage. */
    public static Stage on(Stage stage) {
        stage.store.clear();
        stage.roster
                .person("t", "Учителева", "Анна", "101")
                .employee("t", PositionType.TEACHING, StaffRole.TEACHER)
                .person("p1", "Ёлкин", "Пётр", "102")
                .person("p2", "Иванов", "Олег", "")
                .person("p3", "Иванов", "Олег", "")
                .person("m1", "Ёлкина", "Мария", "")
                .person("m2", "Иванова", "Ольга", "")
                .person("gone", "Бывший", "Иван", "")
                .schoolClass("2 А", "t", "p1", "p2")
                .schoolClass("10 Б", "", "p3")
                .guardian("m1", "p1")
                .guardian("m2", "p2");
        link(stage, "m1", "103", "Пётр Ёлкин");
        stage.store.links().unlink(stage.organisation, new PersonId("m2"), Stage.NOW);
        return stage;
    }

    /** Links an account. */
    public static void link(Stage stage, String person, String account, String profile) {
        stage.store
                .links()
                .link(new Link(person, stage.organisation.value(), account, profile, Link.State.LINKED, "", Stage.NOW));
    }

    /** Returns who may keep the register. */
    public static Viewer administrator(Stage stage) {
        return stage.viewer("admin", Permission.MANAGE_ACCOUNTS);
    }

    /** Returns what a browser sends of a chosen file. */
    public static Input file(byte[] bytes, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "file";
        all[1] = Base64.getEncoder().encodeToString(bytes);
        all[2] = "file.name";
        all[3] = "accounts.csv";
        System.arraycopy(more, 0, all, 4, more.length);
        return Seen.input(all);
    }

    /** Returns the text of a file that was handed out. */
    public static String text(Outcome outcome) {
        return new String(((Outcome.Download) outcome).content(), UTF_8);
    }
}
