package org.ejournal.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.OrganisationSettings;
import org.ejournal.plugin.extension.OrganisationSettings.Section;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.extension.RoleRights.Right;
import org.ejournal.plugin.extension.ScreenSource;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.school.DemoAccount;
import org.ejournal.simulator.school.SchoolRoster;

/**
 * Fills in a plugin's section of an organisation's settings on behalf of the organisation's administrator, in the way
 * that {@link OrganisationSettings} describes.
 *
 * @param roster knows the administrators
 * @param extensions leads to the plugins
 */
record DemoSecretary(SchoolRoster roster, Extensions extensions) {
    private static final Set<Metarole> METAROLES = Set.of(Metarole.ORGANISATION_ADMINISTRATOR);
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /**
     * Enters the values and saves them.
     *
     * @return what the plugin objected to; empty when it has saved them
     */
    List<String> fillIn(String plugin, OrganisationId organisation, Map<String, String> values) {
        return administrator(organisation)
                .map(account -> fillIn(plugin, viewer(plugin, account), values))
                .orElseGet(() -> List.of("nobody administers the organisation"));
    }

    private Optional<DemoAccount> administrator(OrganisationId organisation) {
        return roster.accounts().stream()
                .filter(account -> account.organisation().equals(organisation))
                .filter(account -> account.metaroles().containsAll(METAROLES))
                .findFirst();
    }

    private Viewer viewer(String plugin, DemoAccount account) {
        Set<String> rights = extensions
                .askAll(
                        RoleRights.class,
                        (asked, module) -> asked.equals(plugin) ? onByDefault(module) : List.<String>of())
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return new Viewer(account.person(), account.organisation(), METAROLES, rights, RUSSIAN);
    }

    private static List<String> onByDefault(RoleRights rights) {
        return rights.module().rights().stream()
                .filter(right -> right.onByDefault().containsAll(METAROLES))
                .map(Right::id)
                .toList();
    }

    private List<String> fillIn(String plugin, Viewer viewer, Map<String, String> values) {
        Section section = extensions.ask(plugin, OrganisationSettings.class, OrganisationSettings::section);
        return extensions.ask(plugin, ScreenSource.class, (ScreenSource screens) -> {
            Screen shown = screens.show(new ScreenRequest(viewer, section.screen(), Input.NONE));
            Input input = FilledForm.of(shown, values);
            return objections(screens.act(new ActionRequest(viewer, section.screen(), section.saveAction(), input)));
        });
    }

    private static List<String> objections(Outcome outcome) {
        if (outcome instanceof Outcome.Show show) {
            return FilledForm.errors(show.screen());
        } else if (outcome instanceof Outcome.Stay stay && stay.tone() == Tone.ERROR) {
            return List.of(stay.message());
        } else if (outcome instanceof Outcome.Ask ask) {
            return List.of(ask.text());
        }
        return List.of();
    }
}
