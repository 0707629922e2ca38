package org.ejournal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Says which version of this contract the types have that host and plugins share.
 *
 * <p>Versions follow semantic versioning: within a major version, and within a minor one before 1.0.0, what a plugin was
 * built against goes on working. A host refuses an archive whose {@code plugin.requires} does not hold for its version;
 * a plugin states there what it needs, such as {@code >=1.2.0 & <2.0.0}.
 */
public final class PluginApi {
    private PluginApi() {}

    /** Returns the version as {@code major.minor.patch}; that of a version in the making is the one it will have. */
    public static String version() {
        try (InputStream content = PluginApi.class.getResourceAsStream("version.properties")) {
            if (content == null) {
                throw new IllegalStateException("The contract's archive has lost its version.properties");
            }
            Properties properties = new Properties();
            properties.load(content);
            return properties.getProperty("version", "").replace("-SNAPSHOT", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
