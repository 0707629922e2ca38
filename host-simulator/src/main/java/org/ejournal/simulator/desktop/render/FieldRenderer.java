package org.ejournal.simulator.desktop.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.ScreenRef;
import org.jspecify.annotations.Nullable;

/** Draws fields. */
final class FieldRenderer {
    private final String plugin;
    private final ScreenRef screen;
    private final Entered entered;

    FieldRenderer(String plugin, ScreenRef screen, Entered entered) {
        this.plugin = plugin;
        this.screen = screen;
        this.entered = entered;
    }

    List<FieldView> all(String parent, List<Field> fields) {
        return fields.stream().map(field -> one(parent, field)).toList();
    }

    private FieldView one(String parent, Field field) {
        String id = Ids.below(parent, field.name());
        if (field instanceof Field.Text text) {
            return view("text", id, field, text.value(), text.maxLength(), text.enabled(), false, List.of());
        }
        if (field instanceof Field.Date date) {
            return view("date", id, field, date.value(), 0, date.enabled(), false, List.of());
        }
        if (field instanceof Field.Lookup lookup) {
            return lookup(id, lookup);
        }
        if (field instanceof Field.Lines lines) {
            return view("lines", id, field, lines.value(), lines.maxLength(), true, false, List.of());
        }
        if (field instanceof Field.Secret secret) {
            return view("secret", id, field, "", 4096, true, secret.set(), List.of());
        }
        if (field instanceof Field.Choice choice) {
            List<FieldView.OptionView> options = options(id, choice.options(), Set.of(choice.value()));
            return view("choice", id, field, choice.value(), 0, choice.enabled(), false, options);
        }
        if (field instanceof Field.Ticks ticks) {
            return view("ticks", id, field, "", 0, true, false, options(id, ticks.options(), ticks.values()));
        }
        if (field instanceof Field.Hidden hidden) {
            return view("hidden", id, field, hidden.value(), 0, true, false, List.of());
        }
        if (field instanceof Field.File file) {
            return file(id, file);
        }
        throw new IllegalArgumentException("A field of an unknown kind: " + field.name());
    }

    private FieldView lookup(String id, Field.Lookup lookup) {
        Control choose = Control.action(lookup.action(), lookup.choose());
        ControlView button =
                ControlView.all(id, plugin, screen, List.of(choose), 0).get(0);
        return new FieldView(
                "lookup",
                id,
                lookup.name(),
                Entered.INPUT + lookup.name(),
                lookup.label(),
                lookup.hint(),
                lookup.error(),
                lookup.shown(),
                0,
                lookup.enabled(),
                false,
                List.of(),
                describedBy(id, lookup.hint(), lookup.error()),
                null,
                new FieldView.LookupView(lookup.value(), button));
    }

    /** The bytes go along only while the screen says that a file is chosen. */
    private FieldView file(String id, Field.File file) {
        String error = entered.refused().getOrDefault(file.name(), file.error());
        String content = file.fileName().isEmpty()
                ? ""
                : entered.input().one(file.name()).orElse("");
        FieldView.FileView view = new FieldView.FileView(
                String.join(",", file.endings()),
                Upload.most(file.maxBytes()),
                Upload.limit(file.maxBytes()),
                content,
                Entered.INPUT + file.name() + Entered.FILE_NAME,
                Entered.UNSENT + file.name());
        return new FieldView(
                "file",
                id,
                file.name(),
                Entered.FILE + file.name(),
                file.label(),
                file.hint(),
                error,
                file.fileName(),
                0,
                true,
                false,
                List.of(),
                describedBy(id, file.hint(), error, id + "-chosen"),
                view);
    }

    private static List<FieldView.OptionView> options(String id, List<Option> options, Collection<String> chosen) {
        return options.stream()
                .map(option -> new FieldView.OptionView(
                        Ids.below(id, option.value()), option.value(), option.label(), chosen.contains(option.value())))
                .toList();
    }

    private static FieldView view(
            String kind,
            String id,
            Field field,
            String value,
            int maxLength,
            boolean enabled,
            boolean set,
            List<FieldView.OptionView> options) {
        return new FieldView(
                kind,
                id,
                field.name(),
                Entered.INPUT + field.name(),
                field.label(),
                field.hint(),
                field.error(),
                value,
                maxLength,
                enabled,
                set,
                options,
                describedBy(id, field.hint(), field.error()),
                null);
    }

    private static @Nullable String describedBy(String id, String hint, String error, String... more) {
        List<String> ids = new ArrayList<>(List.of(more));
        if (!hint.isEmpty()) {
            ids.add(id + "-hint");
        }
        if (!error.isEmpty()) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
