package org.ejournal.simulator.vk.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.simulator.vk.api.Links;
import org.ejournal.simulator.vk.page.Shown.Line;
import org.ejournal.simulator.vk.page.Shown.Note;
import org.ejournal.simulator.vk.page.Shown.Open;
import org.ejournal.simulator.vk.page.Shown.Participant;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Membership;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Message;
import org.jspecify.annotations.Nullable;

/** Reads what a person sees in the messenger. */
final class MessengerView {
    private static final long FIRST_CHAT = 2_000_000_000L;
    private static final int MOST_CONVERSATIONS = 500;
    private static final int MOST_MESSAGES = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Memory memory;
    private final Links links;
    private final Clock clock;

    MessengerView(Memory memory, Links links, Clock clock) {
        this.memory = memory;
        this.links = links;
        this.clock = clock;
    }

    /** The person's conversations, newest first. */
    List<Line> lines(long me) {
        List<Chat> chats = memory.chats().of(me, Long.MAX_VALUE, 0, MOST_CONVERSATIONS);
        List<Long> ids = chats.stream().map(Chat::id).toList();
        Map<Long, Membership> sides = memory.memberships().sides(me, ids);
        Map<Long, List<Membership>> members = memory.memberships().present(ids);
        Map<Long, Message> last =
                memory.messages().byChat(chats.stream().map(Chat::lastMessageId).toList());
        Set<Long> named = new HashSet<>();
        chats.stream().filter(Chat::isDialogue).forEach(chat -> named.add(other(chat, me)));
        Names names = new Names(memory, named);
        List<Line> lines = new ArrayList<>();
        for (Chat chat : chats) {
            Membership side = sides.get(chat.id());
            if (side != null) {
                lines.add(line(chat, side, members.getOrDefault(chat.id(), List.of()), last.get(chat.id()), names));
            }
        }
        return lines;
    }

    private Line line(Chat chat, Membership side, List<Membership> members, @Nullable Message last, Names names) {
        long peer = peer(chat, side);
        String title = chat.isDialogue() ? names.of(peer) : chat.title();
        String preview = last != null && last.action() == null && side.present() ? last.text() : "";
        return new Line(
                peer,
                title,
                Names.initials(title),
                Names.colour(chat.id()),
                chat.isDialogue(),
                side.present(),
                members.size(),
                preview,
                last == null ? "" : date(last.sentAt()));
    }

    /** One of the person's conversations; the members and what was said are hidden from who left. */
    Optional<Open> open(long me, long peer) {
        Optional<Membership> side = peer > FIRST_CHAT
                ? memory.memberships().byLocalId(me, peer - FIRST_CHAT)
                : memory.chats()
                        .dialogue(me, peer)
                        .flatMap(chat -> memory.memberships().find(chat.id(), me));
        return side.flatMap(own -> memory.chats().chat(own.chatId()).map(chat -> open(chat, own)));
    }

    private Open open(Chat chat, Membership side) {
        List<Membership> members = side.present() ? memory.memberships().present(chat.id()) : List.of();
        List<Message> messages =
                side.present() ? memory.messages().newest(chat.id(), side.hiddenThrough(), MOST_MESSAGES) : List.of();
        Set<Long> named = new HashSet<>(Set.of(other(chat, side.memberId())));
        members.forEach(member -> named.add(member.memberId()));
        messages.forEach(message -> named.addAll(List.of(message.fromId(), message.actionMember())));
        Names names = new Names(memory, named);
        CallCards cards = CallCards.in(messages, memory, links);
        String key = chat.inviteKey();
        boolean administered = side.present() && (side.admin() || chat.ownerId() == side.memberId());
        return new Open(
                peer(chat, side),
                side.localId(),
                chat.isDialogue() ? names.of(peer(chat, side)) : chat.title(),
                chat.isDialogue(),
                side.present(),
                administered && !chat.isDialogue(),
                key != null && administered ? links.invitation(key) : null,
                participants(chat, side, members, names),
                messages.stream()
                        .map(message -> note(message, side, names, cards))
                        .toList());
    }

    private static List<Participant> participants(Chat chat, Membership side, List<Membership> members, Names names) {
        return members.stream()
                .map(member -> participant(chat, side, member, names.of(member.memberId())))
                .sorted(Comparator.comparing((Participant one) -> !one.owner())
                        .thenComparing(one -> !one.admin())
                        .thenComparing(Participant::name))
                .toList();
    }

    private static Participant participant(Chat chat, Membership side, Membership member, String name) {
        boolean owner = member.memberId() == chat.ownerId();
        boolean self = member.memberId() == side.memberId();
        boolean owned = chat.ownerId() == side.memberId();
        boolean canPromote = (side.admin() || owned) && !owner && !self;
        return new Participant(
                member.memberId(),
                name,
                Names.initials(name),
                Names.colour(member.memberId()),
                owner && !chat.isDialogue(),
                member.admin() && !chat.isDialogue(),
                member.memberId() < 0,
                self,
                canPromote && (owned || !member.admin()),
                canPromote);
    }

    private Note note(Message message, Membership side, Names names, CallCards cards) {
        String author = names.of(message.fromId());
        return new Note(
                author,
                Names.initials(author),
                Names.colour(message.fromId()),
                message.fromId() == side.memberId(),
                message.text(),
                noteName(message),
                message.actionMember() == 0 ? message.text() : names.of(message.actionMember()),
                date(message.sentAt()),
                cards.of(message));
    }

    private static @Nullable String noteName(Message message) {
        if (message.action() == null) {
            return null;
        }
        boolean self = message.actionMember() == message.fromId();
        return "note." + message.action() + (self ? ".self" : "");
    }

    private static long peer(Chat chat, Membership side) {
        return chat.isDialogue() ? other(chat, side.memberId()) : FIRST_CHAT + side.localId();
    }

    /** The other one of a dialogue; for a chat its owner. */
    private static long other(Chat chat, long me) {
        String pair = chat.pair();
        if (pair == null) {
            return chat.ownerId();
        }
        String[] two = pair.split(":", 2);
        long first = Long.parseLong(two[0]);
        return first == me ? Long.parseLong(two[1]) : first;
    }

    private String date(long seconds) {
        ZonedDateTime time = Instant.ofEpochSecond(seconds).atZone(clock.getZone());
        boolean today = time.toLocalDate().equals(LocalDate.now(clock));
        return today ? TIME.format(time) : DAY.format(time);
    }
}
