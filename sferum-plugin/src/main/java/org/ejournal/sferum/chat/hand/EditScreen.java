package org.ejournal.sferum.chat.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.EditWindow;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.Unlinked;
import org.ejournal.sferum.chat.pick.Picked;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** The window in which a chat is changed by hand: nothing is applied until «Сохранить» (CM-6). */
class EditScreen implements PluginScreen {
    static final String SAVE = "save";
    static final String SAVE_ALL_THE_SAME = "save-unlinked";
    static final String CANCEL = "cancel";
    static final String LEAVE = "leave";

    private final Edits edits;
    private final OrganisationRules rules;
    private final Names names;
    private final Unlinked unlinked;
    private final EditForm form;

    EditScreen(Edits edits, OrganisationRules rules, Names names, Unlinked unlinked, EditForm form) {
        this.edits = edits;
        this.rules = rules;
        this.names = names;
        this.unlinked = unlinked;
        this.form = form;
    }

    @Override
    public String name() {
        return EditWindow.NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Opened now = open(request.viewer(), request.screen());
        return form.draw(request.viewer(), now, Pending.read(request.input(), now), request.input(), "");
    }

    private Opened open(Viewer viewer, ScreenRef screen) {
        return edits.open(viewer, Parameters.number(screen, EditWindow.CHAT));
    }

    @Override
    public Outcome act(ActionRequest request) {
        Opened now = open(request.viewer(), request.screen());
        Pending pending = Pending.read(request.input(), now);
        List<PersonId> selected = new ArrayList<>(EditTable.selected(request.input()));
        Set<PersonId> there = Pending.people(now.members(), member -> true);
        selected.removeIf(person -> !pending.in().contains(person) && !there.contains(person));
        Set<PersonId> are = Pending.people(now.members(), MemberLine::wantedAdmin);
        return switch (request.action()) {
            case EditTable.OUT -> changed(request, now, pending.without(selected), selected);
            case EditTable.BACK -> changed(request, now, pending.back(selected), selected);
            case EditTable.ADMIN -> changed(request, now, pending.admin(selected, true, are), selected);
            case EditTable.NO_ADMIN -> changed(request, now, pending.admin(selected, false, are), selected);
            case EditTable.ADD -> Picked.open(EditPeople.of(now.chat().id()), pending.in(), "");
            case SAVE ->
                unlinked.warning(request.viewer(), pending.in(), SAVE_ALL_THE_SAME)
                        .orElseGet(() -> save(request, now, pending));
            case SAVE_ALL_THE_SAME -> save(request, now, pending);
            case CANCEL -> cancel(words(request.viewer()), pending);
            case LEAVE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome changed(ActionRequest request, Opened now, Pending pending, List<PersonId> selected) {
        return selected.isEmpty()
                ? new Outcome.Stay(Tone.INFO, words(request.viewer()).say("hand.none-selected"))
                : new Outcome.Show(form.draw(request.viewer(), now, pending, request.input(), ""));
    }

    private static Outcome cancel(Words words, Pending pending) {
        return pending.count() == 0
                ? new Outcome.Close("")
                : new Outcome.Ask(
                        words.say("hand.leave.title"),
                        words.say("hand.leave.text"),
                        List.of(
                                new Outcome.Answer(words.say("hand.leave.yes"), LEAVE, Control.Weight.DANGER),
                                new Outcome.Answer(words.say("hand.leave.no"), "", Control.Weight.NORMAL)));
    }

    private Outcome save(ActionRequest request, Opened now, Pending pending) {
        Words words = words(request.viewer());
        try {
            Saved saved = edits.save(request.viewer(), now.chat().id(), pending.base(), pending.edit());
            if (saved instanceof Saved.Refused refused) {
                return refused(request, now, pending, refused);
            }
            if (saved instanceof Saved.Overtaken overtaken) {
                Opened newer = open(request.viewer(), request.screen());
                Pending merged = pending.over(newer, overtaken.base());
                return new Outcome.Show(form.draw(request.viewer(), newer, merged, request.input(), ""));
            }
            return new Outcome.Close(saved.equals(new Saved.Done(0)) ? "" : words.say("hand.saved"));
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.WARNING, words.say("hand.silent"));
        }
    }

    private Outcome refused(ActionRequest request, Opened now, Pending pending, Saved.Refused refused) {
        Words words = words(request.viewer());
        String name = "hand.error." + refused.why();
        if (refused.why() == Saved.Why.TOO_MANY) {
            return new Outcome.Stay(Tone.WARNING, words.say(name, String.valueOf(Edits.MOST_PEOPLE)));
        }
        if (refused.people().isEmpty()) {
            String error = words.say(name, Edits.LONGEST_TITLE);
            return new Outcome.Show(form.draw(request.viewer(), now, pending, request.input(), error));
        }
        Names.Known known = names.of(request.viewer().organisation(), refused.people(), List.of());
        String people = refused.people().stream().map(known::name).collect(Collectors.joining(", "));
        return new Outcome.Stay(Tone.ERROR, words.say(name, people));
    }

    private Words words(Viewer viewer) {
        return Words.of(viewer).in(rules.of(viewer).profile().id());
    }
}
