package org.ejournal.plugin.host;

/** Keys kept by the host outside its database. */
public interface Secrets {
    /**
     * Returns this plugin's key of that name: 32 random bytes, made at the first call and the same ever after, on every
     * node of the host. The caller may overwrite the returned array.
     *
     * @param name letters, digits and hyphens
     */
    byte[] key(String name);
}
