package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.ChatTally;
import org.ejournal.sferum.screen.Words;

/** Says what a chat is and how many of its people are where (AH-3). */
final class ChatFacts {
    private final Words words;
    private final ChatTypes types;
    private final boolean cared;
    private final Optional<String> titledBy;

    /**
     * Makes one.
     *
     * @param cared whether to tell the invitation link, which lets anybody in
     * @param titledBy who gave the chat its title; empty where that is not to be told
     */
    ChatFacts(Words words, ChatTypes types, boolean cared, Optional<String> titledBy) {
        this.words = words;
        this.types = types;
        this.cared = cared;
        this.titledBy = titledBy;
    }

    Block.Facts of(ChatLine chat, ChatTally tally) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "chats.column.title", chat.title());
        fact(facts, "chat.titled", titledBy.orElse(""));
        fact(facts, "chats.column.type", types.inLists(chat.kind()));
        fact(facts, "chats.column.class", chat.className());
        fact(facts, "chats.column.subject", chat.subject());
        fact(facts, "chat.link", cared ? link(chat) : "");
        facts.add(messenger(chat));
        if (chat.state() == ChatState.CLOSED) {
            facts.add(new Fact(words.say("chat.state"), words.say("chat.closed"), Tone.WARNING));
        }
        fact(facts, "chat.people", words.say("chat.tally", tally.wanted(), tally.inside(), tally.waiting()));
        return new Block.Facts(facts);
    }

    private String link(ChatLine chat) {
        return chat.linkStale() && !chat.inviteLink().isEmpty() ? words.say("chat.link.renewed") : chat.validLink();
    }

    private void fact(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.say(label), value, Tone.PLAIN));
        }
    }

    private Fact messenger(ChatLine chat) {
        return chat.made()
                ? new Fact(words.say("chat.messenger"), words.say("chat.made"), Tone.SUCCESS)
                : new Fact(words.say("chat.messenger"), words.say("chat.not-made"), Tone.WARNING);
    }
}
