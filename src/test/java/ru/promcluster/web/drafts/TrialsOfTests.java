package ru.promcluster.web.drafts;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.promcluster.policy.drafts.DraftTrials;
import ru.promcluster.policy.drafts.TrialsHere;

/** The drafts of the tests are their own: they are tried in the process of the tests. */
final class TrialsOfTests {

    private TrialsOfTests() {}

    @Produces
    @Singleton
    static DraftTrials trials() {
        return new TrialsHere();
    }
}
