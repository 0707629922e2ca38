package org.ejournal.simulator.vk.api;

/** VK's one number for whom or what one talks to: a person, a community (negative) or a chat (above two billion). */
final class Peer {
    static final long FIRST_CHAT = 2_000_000_000L;

    private Peer() {}

    static boolean isChat(long peerId) {
        return peerId > FIRST_CHAT;
    }

    static long ofChat(long chatId) {
        return FIRST_CHAT + chatId;
    }

    static long chatId(long peerId) {
        return peerId - FIRST_CHAT;
    }
}
