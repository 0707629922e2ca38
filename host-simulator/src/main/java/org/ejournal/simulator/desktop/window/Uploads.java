package org.ejournal.simulator.desktop.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.simulator.desktop.render.Entered;
import org.ejournal.simulator.desktop.render.FileSize;
import org.ejournal.simulator.desktop.render.Upload;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.springframework.stereotype.Component;

/** Lets through to plugins those files only that fit the fields of their screens. */
@Component
class Uploads {
    private final Screens screens;
    private final Texts texts;

    Uploads(Screens screens, Texts texts) {
        this.screens = screens;
        this.texts = texts;
    }

    /**
     * Returns what was entered with the files in it that the screen's fields take, and with a word at those fields whose
     * file they do not. How much a field takes the screen alone says, whatever the page claims.
     */
    Entered take(Visitor visitor, String plugin, ScreenRef screen, Entered entered) {
        if (entered.files().isEmpty()) {
            return entered;
        }
        Entered taken = entered.withoutFiles();
        Screen asked = screens.show(visitor, plugin, screen, taken.input());
        for (Field.File field : fields(asked)) {
            Upload file = entered.files().get(field.name());
            if (file != null) {
                String name = entered.fileName(field.name());
                Optional<Upload.Problem> problem = file.problem(field.maxBytes());
                taken = problem.isEmpty()
                        ? taken.taking(field.name(), file, name)
                        : taken.refusing(field.name(), say(problem.get(), name, field));
            }
        }
        return taken;
    }

    private static List<Field.File> fields(Screen screen) {
        return screen.blocks().stream()
                .flatMap(Uploads::fields)
                .filter(Field.File.class::isInstance)
                .map(Field.File.class::cast)
                .toList();
    }

    private static Stream<Field> fields(Block block) {
        if (block instanceof Block.Form form) {
            return form.fields().stream();
        }
        return block instanceof Block.Table table ? table.filters().stream() : Stream.empty();
    }

    private String say(Upload.Problem problem, String name, Field.File field) {
        FileSize limit = Upload.limit(field.maxBytes());
        String key = "field.file." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.say(key, name, texts.say(limit.unit(), limit.number()));
    }
}
