package org.ejournal.simulator.school;

/** What the rows of all files have. A row marked {@code tobedeleted} is kept, so that what names it is no mistake. */
interface Row {
    String id();

    boolean deleted();
}
