package org.ejournal.sferum.chat.hand;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.ChatTypes;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.WhyColumn;
import org.ejournal.sferum.chat.WhyColumns;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Draws the window in which a chat is changed by hand. */
class EditForm {
    private final Edits edits;
    private final OrganisationRules rules;
    private final Names names;
    private final WhyColumns whyColumns;
    private final Moments moments;

    EditForm(Edits edits, OrganisationRules rules, Names names, WhyColumns whyColumns, Moments moments) {
        this.edits = edits;
        this.rules = rules;
        this.names = names;
        this.whyColumns = whyColumns;
        this.moments = moments;
    }

    /**
     * Draws it.
     *
     * @param now the chat as it is
     * @param pending what is to become of it
     * @param input how the members are narrowed
     * @param error what is wrong with the title; empty where nothing is
     */
    Screen draw(Viewer viewer, Opened now, Pending pending, Input input, String error) {
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        List<Block> blocks = new ArrayList<>(new MeanwhileWords(words, moments)
                .of(edits.meanwhile(viewer, now.chat(), pending.opened(), pending.base()), pending));
        blocks.add(facts(words, profile, now.chat()));
        blocks.add(form(words, pending, error));
        if (pending.count() > 0) {
            blocks.add(new Block.Notice(Tone.INFO, words.say("hand.pending", pending.count())));
        }
        WhyColumn why = whyColumns.of(viewer, now.chat(), now.members());
        blocks.add(new EditTable(words, profile.numberedLists())
                .of(EditLine.of(viewer, names, why, now.members(), pending.in()), pending, input));
        return Screen.of(words.say("hand.title"), blocks, controls(words)).unsaved(pending.count() > 0);
    }

    private static List<Control> controls(Words words) {
        return List.of(
                Control.primary(EditScreen.SAVE, words.say("button.save")),
                Control.action(EditScreen.CANCEL, words.say("button.cancel")));
    }

    private static Block facts(Words words, RuleProfile profile, ChatLine chat) {
        List<Fact> facts = new ArrayList<>();
        String type = new ChatTypes(profile, words).option(chat.kind()).label();
        facts.add(new Fact(words.say("chats.filter.type"), type, Tone.PLAIN));
        if (!chat.className().isEmpty()) {
            facts.add(new Fact(words.say("chats.column.class"), chat.className(), Tone.PLAIN));
        }
        return new Block.Facts(facts);
    }

    private static Block form(Words words, Pending pending, String error) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field.Text(
                Pending.TITLE, words.say("chats.column.title"), "", error, pending.title(), Edits.LONGEST_TITLE, true));
        fields.addAll(pending.hidden());
        return new Block.Form(words.say("hand.general"), fields);
    }
}
