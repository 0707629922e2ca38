package org.ejournal.sferum.account.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;

/** The buttons above the register. */
final class RegisterTools {
    static final String REMIND = "remind";

    private static final String REFRESH = "refresh";
    private static final String SHARES = "shares";
    private static final String SHEET = "sheet";
    private static final String MATCH = "match";

    private RegisterTools() {}

    static List<Control> of(Words words) {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(REFRESH, words.say("button.refresh")));
        List.of(REMIND, SHARES, SHEET, MATCH)
                .forEach(name -> tools.add(Control.action(name, words.say("register.tool." + name))));
        tools.addAll(FileKind.buttons(words));
        return tools;
    }

    /** Returns where one of the buttons leads that only lead somewhere; empty for any other. */
    static Optional<Outcome> press(ActionRequest request, Narrowing narrowing) {
        return switch (request.action()) {
            case REFRESH -> Optional.of(new Outcome.Stay(Tone.PLAIN, ""));
            case SHARES -> Optional.of(new Outcome.Open(ScreenRef.of(SharesScreen.NAME)));
            case MATCH -> Optional.of(new Outcome.Open(ScreenRef.of("link-match")));
            case SHEET ->
                Optional.of(new Outcome.Open(
                        new ScreenRef(SheetScreen.NAME, Map.of(Narrowing.CLASS, narrowing.schoolClass()))));
            default -> Optional.empty();
        };
    }
}
