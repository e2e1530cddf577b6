package ru.promcluster.rulebook.vocabulary;

import java.util.List;

/**
 * Elements besides those that a list names.
 *
 * @param number how many of them there may be of the kind that is counted
 * @param evidence what bounds their number
 * @param missing what would name them; empty where there are none
 */
record Unlisted(Count number, List<String> evidence, List<String> missing) {

    static final Unlisted NONE = new Unlisted(Count.exactly(0), List.of(), List.of());

    Unlisted {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}
