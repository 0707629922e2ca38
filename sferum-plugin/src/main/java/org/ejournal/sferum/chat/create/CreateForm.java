package org.ejournal.sferum.chat.create;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.ChatTypes;
import org.ejournal.sferum.chat.hand.Edits;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Words;

/** Draws the window in which a chat is made by hand. */
final class CreateForm {
    private static final String TAB = "tab";

    private final Words words;
    private final RuleProfile profile;

    CreateForm(Viewer viewer, RuleProfile profile) {
        this.profile = profile;
        this.words = Words.of(viewer).in(profile.id());
    }

    /**
     * What is wrong with a field, said at it; empty where nothing is.
     *
     * @param title about the name
     * @param group about the class or group
     */
    record Wrong(String title, String group) {
        static final Wrong NOTHING = new Wrong("", "");
    }

    /** Members stand on tabs where lists bear no numbers: these are the two looks that the manuals have. */
    static boolean tabbed(RuleProfile profile) {
        return !profile.numberedLists();
    }

    /** Returns the party whose tab is in front; empty where all stand in one list. */
    static Optional<Party> tab(RuleProfile profile, Basics basics, Input input) {
        return tabbed(profile)
                ? parties(basics)
                        .filter(party -> input.all(TAB).contains(party.name()))
                        .findFirst()
                        .or(() -> parties(basics).findFirst())
                : Optional.empty();
    }

    private static Stream<Party> parties(Basics basics) {
        return Arrays.stream(Party.values()).filter(basics.offer().parties()::contains);
    }

    Screen draw(Drawn drawn, Input input, Wrong wrong) {
        List<Member> members = drawn.members();
        List<Block> blocks = new ArrayList<>();
        blocks.add(form(drawn, wrong));
        drawn.proposal()
                .flatMap(proposal -> proposal.taken())
                .ifPresent(taken ->
                        blocks.add(new Block.Notice(Tone.WARNING, words.say("create.error.EXISTS", taken.title()))));
        admins(members).ifPresent(blocks::add);
        Optional<Party> tab = tab(profile, drawn.basics(), input);
        tab.ifPresent(front -> blocks.add(tabs(drawn.basics(), front)));
        blocks.add(new MembersTable(words, tab).draw(members, input));
        return Screen.of(words.say("create.title"), blocks, controls())
                .unsaved(drawn.wish().begun());
    }

    private Block form(Drawn drawn, Wrong wrong) {
        List<Field> fields = new ArrayList<>();
        Field name = new Field.Text(
                Wish.TITLE,
                words.say("chats.column.title"),
                "",
                wrong.title(),
                drawn.wish().title(),
                Edits.LONGEST_TITLE,
                true);
        List<Field> basics = drawn.basics()
                .fields(words, new ChatTypes(profile, words), new GroupNames(drawn.folk()), wrong.group());
        if (tabbed(profile)) {
            fields.add(name);
            fields.addAll(basics);
        } else {
            fields.addAll(basics);
            fields.add(name);
        }
        fields.addAll(drawn.wish().hidden());
        return new Block.Form(words.say("hand.general"), fields);
    }

    /** In one list everybody's row says it. */
    private Optional<Block> admins(List<Member> members) {
        String names = members.stream().filter(Member::admin).map(Member::name).collect(Collectors.joining(", "));
        return names.isEmpty() || !tabbed(profile)
                ? Optional.empty()
                : Optional.of(
                        new Block.Facts(List.of(new Block.Fact(words.say("chats.column.admin"), names, Tone.PLAIN))));
    }

    private Block tabs(Basics basics, Party front) {
        return new Block.Tabs(
                TAB,
                words.say("chat.people"),
                parties(basics)
                        .map(party -> new Option(party.name(), words.say("pick.party." + party)))
                        .toList(),
                front.name());
    }

    private List<Control> controls() {
        return List.of(
                Control.primary(CreateScreen.SAVE, words.say("create.save")),
                Control.action(CreateScreen.CANCEL, words.say("button.cancel")));
    }
}
