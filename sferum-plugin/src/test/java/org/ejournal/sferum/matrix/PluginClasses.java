package org.ejournal.sferum.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ejournal.sferum.screen.PluginScreen;

/** The plugin's compiled classes: what a screen can be asked for stands in their constants, drawn or not. */
final class PluginClasses {
    private static final String NAME_OF_AN_ACTION = "[a-z][a-z0-9-]*";

    private final List<Class<?>> all;

    PluginClasses() {
        try {
            Path root = Path.of(PluginScreen.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                all = files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> root.relativize(file).toString())
                        .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                        .filter(name -> !name.endsWith("-info"))
                        .<Class<?>>map(PluginClasses::load)
                        .toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PluginClasses.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the classes of all screens. */
    List<Class<?>> screens() {
        return all.stream()
                .filter(type -> PluginScreen.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    /** Returns every constant that could be the name of an action. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        all.stream()
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(PluginClasses::value)
                .filter(value -> value != null && value.matches(NAME_OF_AN_ACTION))
                .forEach(names::add);
        return names;
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
