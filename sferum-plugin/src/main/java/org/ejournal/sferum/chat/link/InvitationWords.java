package org.ejournal.sferum.chat.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Block.Slip;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.screen.FailureWords;
import org.ejournal.sferum.screen.Words;

/** Says how it stands with a chat's invitation link, and what can be done about it. */
final class InvitationWords {
    private final Words words;

    InvitationWords(Words words) {
        this.words = words;
    }

    List<Block> blocks(Invitation invitation) {
        List<Block> blocks = new ArrayList<>();
        ChatLine chat = invitation.chat();
        blocks.add(new Block.Facts(List.of(new Fact(words.say("chats.column.title"), chat.title(), Tone.PLAIN))));
        blocks.add(notice(invitation));
        if (invitation.standing() == Standing.READY) {
            blocks.add(link(chat));
        }
        return blocks;
    }

    private Block notice(Invitation invitation) {
        if (!invitation.refused()) {
            return new Block.Notice(Tone.INFO, words.say("invitation." + invitation.standing()));
        }
        ChatLine chat = invitation.chat();
        String why = new FailureWords(words).explain(chat.failureKind(), chat.failureCode());
        return new Block.Notice(Tone.WARNING, words.say("invitation.refused", why, again(invitation)));
    }

    /** A messenger's link is taken as it is; one that is no address is still there to be read. */
    private Block link(ChatLine chat) {
        try {
            URI address = URI.create(chat.validLink());
            return new Block.Slips(List.of(new Slip(chat.title(), List.of(words.say("invitation.slip")), address)), "");
        } catch (IllegalArgumentException noAddress) {
            return new Block.Facts(List.of(new Fact(words.say("chat.link"), chat.validLink(), Tone.PLAIN)));
        }
    }

    List<Control> controls(Invitation invitation) {
        List<Control> controls = new ArrayList<>();
        if (invitation.askable()) {
            controls.add(Control.primary(InvitationScreen.ASK, again(invitation)));
        }
        if (invitation.standing() == Standing.READY) {
            controls.add(new Control.Copy(
                    words.say("invitation.copy"), invitation.chat().validLink()));
            if (invitation.mine()) {
                controls.add(Control.action(InvitationScreen.RENEW, words.say("invitation.renew")));
            }
            controls.add(new Control.Print(words.say("invitation.print")));
        }
        controls.add(Control.action(InvitationScreen.CLOSE, words.say("button.close")));
        return controls;
    }

    private String again(Invitation invitation) {
        return words.say(invitation.standing() == Standing.RENEWED ? "invitation.renew" : "invitation.ask");
    }
}
