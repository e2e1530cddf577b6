package ru.promcluster.policy.drafts;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ru.promcluster.policy.simulation.KnownApplication;
import ru.promcluster.rulebook.files.RuleFiles;

/** The applications that a change of the rules is tried on: the published filings, and what the service has kept. */
public final class KnownApplications {

    private final Connections database;

    public KnownApplications(Connections database) {
        this.database = database;
    }

    /** Those of kept assessments, each once. */
    public Iterable<KnownApplication> kept() {
        return () -> new KeptApplications(database);
    }

    /** The filings of a ruleset, then those that are kept. */
    public Iterable<KnownApplication> all(RuleFiles rules, String ruleset) {
        return () -> Stream.concat(
                        KnownApplication.filings(rules, ruleset).stream(),
                        StreamSupport.stream(
                                Spliterators.spliteratorUnknownSize(kept().iterator(), Spliterator.ORDERED), false))
                .iterator();
    }
}
