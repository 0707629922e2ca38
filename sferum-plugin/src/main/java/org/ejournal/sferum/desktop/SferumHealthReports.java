package org.ejournal.sferum.desktop;

import org.ejournal.plugin.extension.HealthReports;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.health.Monitored;
import org.pf4j.Extension;

/** How the plugin's organisations are doing, for the host's monitoring (AH-19). */
@Extension
public class SferumHealthReports implements HealthReports {
    private final Monitored monitored;

    /** Made by the host. */
    public SferumHealthReports(SferumPlugin plugin) {
        this.monitored = plugin.service(Monitored.class);
    }

    @Override
    public Report report() {
        return monitored.report();
    }
}
