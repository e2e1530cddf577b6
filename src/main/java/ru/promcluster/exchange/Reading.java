package ru.promcluster.exchange;

import java.util.List;
import ru.promcluster.cluster.ClusterApplication;

/** What came of reading an application: the application, or everything that is wrong with what was sent. */
public sealed interface Reading {

    /**
     * Nothing is wrong.
     *
     * @param sha256 lower-case hex SHA-256 of the canonical form, see {@link ApplicationWriter}
     */
    record Accepted(ClusterApplication application, String sha256) implements Reading {}

    /**
     * Something is wrong: no part of the application may be used.
     *
     * @param violations in the order of the document, references last; at most as many as the limits show
     * @param total how many there are
     */
    record Refused(List<Violation> violations, long total) implements Reading {

        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
