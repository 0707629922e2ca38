package org.ejournal.simulator.vk.store;

/**
 * A group call that somebody started.
 *
 * @param id 36 letters, as VK's
 * @param starterId the person whose token started it
 * @param joinKey by which people come in
 * @param hostKey by which hosts come in, who may end it for everybody
 * @param finishedAt 0 while it goes on
 */
public record VideoCall(String id, long starterId, String joinKey, String hostKey, long startedAt, long finishedAt) {
    /** Whether it goes on. */
    public boolean running() {
        return finishedAt == 0;
    }

    /** Whether this key lets a host in. */
    public boolean isHostKey(String key) {
        return hostKey.equals(key);
    }
}
