package org.ejournal.sferum.rules;

import java.util.stream.Stream;

/** The part of a roster that a chat is about; it answers who comes from a source there. */
interface Circle {
    Stream<Part> from(Source source);
}
