package org.ejournal.sferum.chat.hand;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.rules.MadeChat;

/**
 * What a wished chat stands on.
 *
 * @param key its key; the same for everybody who wants a chat of one kind for one class or group, so that there is one
 * @param made the chat as it is made by hand; empty where the rules make it
 */
record Ground(ChatKey key, Optional<MadeChat> made) {
    /** A chat of whomever somebody puts in. */
    static Ground free(NewChat chat) {
        ChatKey key = ChatKey.byHand(chat.kind(), chat.mark());
        return new Ground(key, Optional.of(new MadeChat(key, chat.edit().title(), Follows.nobody())));
    }

    static Ground ofRules(ChatKind kind, ClassId schoolClass) {
        ChatKey key = kind == ChatKind.PARENTS ? ChatKey.parents(schoolClass) : ChatKey.schoolClass(schoolClass);
        return new Ground(key, Optional.empty());
    }

    static Ground ofRules(SubjectGroup group) {
        return new Ground(ChatKey.subject(group.schoolClass(), group.subjectId()), Optional.empty());
    }

    static Ground byHand(ChatKind kind, Follows follows) {
        byte[] whose = follows.value().getBytes(StandardCharsets.UTF_8);
        ChatKey key = ChatKey.byHand(kind, UUID.nameUUIDFromBytes(whose).toString());
        return new Ground(key, Optional.of(new MadeChat(key, "", follows)));
    }

    boolean free() {
        return made.filter(chat -> chat.follows().kind() == Follows.Kind.NOBODY).isPresent();
    }
}
