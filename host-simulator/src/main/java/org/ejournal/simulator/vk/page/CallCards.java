package org.ejournal.simulator.vk.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejournal.simulator.vk.api.Links;
import org.ejournal.simulator.vk.page.Shown.CallCard;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Message;
import org.ejournal.simulator.vk.store.VideoCall;
import org.jspecify.annotations.Nullable;

/** The calls whose links stand in messages, as they are now. */
final class CallCards {
    private static final Pattern LINK = Pattern.compile("/call/join/([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])");

    private final Map<String, VideoCall> calls;
    private final Links links;

    private CallCards(Map<String, VideoCall> calls, Links links) {
        this.calls = calls;
        this.links = links;
    }

    static CallCards in(List<Message> messages, Memory memory, Links links) {
        List<String> keys =
                messages.stream().map(CallCards::key).flatMap(Optional::stream).toList();
        return new CallCards(new HashMap<>(memory.calls().byJoinKeys(keys)), links);
    }

    @Nullable CallCard of(Message message) {
        return key(message)
                .map(calls::get)
                .map(call -> new CallCard(links.call(call.joinKey()), call.running()))
                .orElse(null);
    }

    private static Optional<String> key(Message message) {
        Matcher link = LINK.matcher(message.text());
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
