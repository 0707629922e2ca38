package org.ejournal.sferum.settings.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ejournal.sferum.rules.RuleProfile;

/**
 * Reads rule profiles, one per JSON file named after the profile's id; the file's fields are those of
 * {@link RuleProfile}, all of them and no others. An integrator adds a profile, or changes one that ships, by a file in
 * a directory of their own:
 *
 * <pre>{@code
 * Profiles profiles = new ProfileReader().with(Path.of("/etc/sferum/profiles"));
 * RuleProfile rules = profiles.get("net-school");
 * }</pre>
 *
 * <p>A broken file is refused as a whole, with its name and the field, rather than read in part: a rule that was
 * misspelt would take people out of their chats.
 */
public final class ProfileReader {
    private static final String FOLDER = "/profiles/";
    private static final String SUFFIX = ".json";

    private final ProfileFormat format = new ProfileFormat();

    /** Returns the profiles that ship with the plugin. */
    public Profiles builtIn() {
        String index = new String(resource("index.txt"), StandardCharsets.UTF_8);
        return new Profiles(index.lines().map(this::builtIn).toList());
    }

    /**
     * Returns the profiles that ship, with those of the directory's {@code .json} files instead of and after them.
     *
     * @throws BrokenProfileException for the first broken file
     * @throws UncheckedIOException when the directory cannot be read
     */
    public Profiles with(Path directory) {
        return builtIn().with(files(directory).stream().map(this::read).toList());
    }

    private RuleProfile builtIn(String id) {
        return format.read(id, id + SUFFIX, resource(id + SUFFIX));
    }

    private RuleProfile read(Path file) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        try {
            return format.read(
                    name.substring(0, name.length() - SUFFIX.length()), file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Profile " + file + " cannot be read", e);
        }
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of profiles " + directory + " cannot be read", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ProfileReader.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(in, () -> "The plugin was packaged without profiles/" + name)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Profile " + name + " cannot be read", e);
        }
    }
}
