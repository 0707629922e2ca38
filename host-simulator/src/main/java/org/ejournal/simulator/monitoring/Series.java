package org.ejournal.simulator.monitoring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.extension.HealthReports.Figure;
import org.ejournal.plugin.extension.HealthReports.Kind;
import org.ejournal.plugin.extension.HealthReports.Sample;

/** The plugins' figures among the host's meters. A meter stays as long as there is a value for it. */
class Series {
    private final MeterRegistry registry;
    private final Map<Key, Held> meters = new HashMap<>();
    private final Set<Key> told = new HashSet<>();

    Series(MeterRegistry registry) {
        this.registry = registry;
    }

    private record Key(String name, Kind kind, Map<String, String> tags) {}

    /** What a meter shows. */
    private static final class Value {
        private volatile double now;

        Value(double now) {
            this.now = now;
        }

        double now() {
            return now;
        }
    }

    private record Held(Value value, Meter meter) {}

    /** Takes over a plugin's figure. */
    synchronized void tell(String plugin, Figure figure) {
        String name = "plugin." + plugin + '.' + figure.name();
        figure.samples().forEach(sample -> tell(new Key(name, figure.kind(), sample.tags()), figure, sample));
    }

    private void tell(Key key, Figure figure, Sample sample) {
        told.add(key);
        meters.computeIfAbsent(key, unknown -> register(unknown, figure)).value().now = sample.value();
    }

    private Held register(Key key, Figure figure) {
        Value value = new Value(0);
        Tags tags = Tags.of(key.tags().entrySet().stream()
                .map(tag -> Tag.of(tag.getKey(), tag.getValue()))
                .toList());
        Meter meter = key.kind() == Kind.GAUGE
                ? Gauge.builder(key.name(), value, Value::now)
                        .tags(tags)
                        .description(figure.description())
                        .register(registry)
                : FunctionCounter.builder(key.name(), value, Value::now)
                        .tags(tags)
                        .description(figure.description())
                        .register(registry);
        return new Held(value, meter);
    }

    /** Forgets what was not told since the last time: an organisation that is gone, a plugin that is stopped. */
    synchronized void forgetOthers() {
        meters.entrySet().removeIf(meter -> {
            boolean gone = !told.contains(meter.getKey());
            if (gone) {
                registry.remove(meter.getValue().meter());
            }
            return gone;
        });
        told.clear();
    }
}
