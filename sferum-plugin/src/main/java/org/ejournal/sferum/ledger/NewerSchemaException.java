package org.ejournal.sferum.ledger;

import java.util.List;

/** Says that the plugin's data were changed by a newer version than this, which can therefore not work on them (PL-2). */
public class NewerSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerSchemaException(List<String> unknown) {
        super(
                ("The plugin's data were upgraded by a newer version: it made the changes %s, which this version does not know. "
                                + "Start that version or a later one, or restore the data from before the upgrade")
                        .formatted(unknown));
    }
}
