package org.ejournal.sferum.chat.deletion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.ChatTool;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** «Удалить» and the way to the archive: what is deleted is asked about first, in the words of CM-8. */
class DeletionTool implements ChatTool {
    static final String DELETE = "delete";
    private static final String SURE = "delete-sure";
    private static final String ARCHIVE = "archive";

    /** A question names so many chats at most. */
    private static final int NAMED = 10;

    private final Deletions deletions;
    private final Moments moments;

    DeletionTool(Deletions deletions, Moments moments) {
        this.deletions = deletions;
        this.moments = moments;
    }

    @Override
    public List<Control> inRegistry(Viewer viewer, Words words) {
        if (!deletions.any(viewer)) {
            return List.of();
        }
        List<Control> controls = new ArrayList<>();
        controls.add(button(words, Control.Needs.ROWS));
        if (deletions.rests(viewer)) {
            controls.add(Control.action(ARCHIVE, words.say("archive.title")));
        }
        return controls;
    }

    @Override
    public List<Control> inWindow(Viewer viewer, ChatLine chat, Words words) {
        return deletions.may(viewer, chat) ? List.of(button(words, Control.Needs.NOTHING)) : List.of();
    }

    private static Control button(Words words, Control.Needs needs) {
        return new Control.Action(DELETE, words.say("delete.button"), Control.Weight.DANGER, needs);
    }

    @Override
    public Optional<Outcome> pressInRegistry(ActionRequest request, List<Long> selected) {
        return switch (request.action()) {
            case DELETE -> Optional.of(ask(request, selected));
            case SURE -> Optional.of(delete(request, selected));
            case ARCHIVE -> Optional.of(new Outcome.Open(ScreenRef.of(ArchiveScreen.NAME)));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Outcome> pressInWindow(ActionRequest request, ChatLine chat) {
        return switch (request.action()) {
            case DELETE -> Optional.of(ask(request, List.of(chat.id())));
            case SURE -> Optional.of(close(delete(request, List.of(chat.id()))));
            default -> Optional.empty();
        };
    }

    private static Outcome close(Outcome.Stay done) {
        return done.tone() == Tone.SUCCESS ? new Outcome.Close(done.message()) : done;
    }

    private Outcome ask(ActionRequest request, List<Long> selected) {
        Words words = Words.of(request.viewer());
        Asked asked = deletions.ask(request.viewer(), selected);
        if (asked.going().isEmpty()) {
            return nothing(words, asked);
        }
        return new Outcome.Ask(
                title(words, asked.going()),
                text(words, asked),
                List.of(
                        new Outcome.Answer(words.say("yes"), SURE, Control.Weight.DANGER),
                        new Outcome.Answer(words.say("no"), "", Control.Weight.NORMAL)));
    }

    private static Outcome.Stay nothing(Words words, Asked asked) {
        if (!asked.waiting().isEmpty()) {
            return new Outcome.Stay(Tone.WARNING, words.say("delete.waiting", named(words, asked.waiting())));
        }
        return asked.staying().isEmpty()
                ? new Outcome.Stay(Tone.INFO, words.say("delete.none-selected"))
                : new Outcome.Stay(Tone.WARNING, words.say("delete.none-deletable"));
    }

    private static String title(Words words, List<ChatLine> going) {
        return going.size() == 1
                ? words.say("delete.ask.title", going.get(0).title())
                : words.say("delete.ask.title.many", going.size());
    }

    private String text(Words words, Asked asked) {
        List<String> lines = new ArrayList<>();
        String many = asked.going().size() > 1 ? ".many" : "";
        lines.add(
                asked.forGood()
                        ? words.say("delete.ask.text" + many)
                        : words.say("delete.ask.rests" + many, moments.dateAndTime(asked.rest())));
        if (asked.going().size() > 1) {
            lines.add(named(words, asked.going()));
        }
        if (!asked.staying().isEmpty()) {
            lines.add(words.say("delete.ask.staying", named(words, asked.staying())));
        }
        if (!asked.waiting().isEmpty()) {
            lines.add(words.say("delete.waiting", named(words, asked.waiting())));
        }
        return String.join("\n", lines);
    }

    private static String named(Words words, List<ChatLine> chats) {
        String names = chats.stream()
                .limit(NAMED)
                .map(chat -> "«" + chat.title() + "»")
                .collect(Collectors.joining(", "));
        return chats.size() > NAMED ? words.say("delete.ask.more", names, chats.size() - NAMED) : names;
    }

    /** Deletes what the question was about. */
    private Outcome.Stay delete(ActionRequest request, List<Long> selected) {
        Words words = Words.of(request.viewer());
        Asked asked = deletions.ask(request.viewer(), selected);
        if (asked.going().isEmpty()) {
            return nothing(words, asked);
        }
        deletions.delete(
                request.viewer(), asked.going().stream().map(ChatLine::id).toList());
        return new Outcome.Stay(
                Tone.SUCCESS, words.say("delete.done", asked.going().size()));
    }
}
