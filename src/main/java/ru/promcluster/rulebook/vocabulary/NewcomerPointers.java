package ru.promcluster.rulebook.vocabulary;

import ru.promcluster.cluster.Scenario;

/**
 * Where the facts of one part of a cluster stand in the application as it was sent: the number of those that join is
 * declared as such, and their kinds are declared nowhere, so they have to be listed.
 */
record NewcomerPointers(Scenario part) {

    private static final String DECLARED = "/declared/";

    String of(String pointer) {
        if (part == Scenario.MEMBERS || !pointer.startsWith(DECLARED)) {
            return pointer;
        }
        return pointer.equals(DECLARED + "participants") ? DECLARED + part.code() : "/participants";
    }
}
