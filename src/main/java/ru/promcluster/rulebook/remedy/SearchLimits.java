package ru.promcluster.rulebook.remedy;

import ru.promcluster.cluster.ClusterApplication;

/**
 * How far a way in is searched for.
 *
 * @param steps the most steps a set may have
 * @param candidates the most changed applications that are judged for one application
 */
public record SearchLimits(int steps, int candidates) {

    /** 60 steps, 50 000 candidates. */
    public static final SearchLimits USUAL = new SearchLimits(60, 50_000);

    /** Participants and contracts that are looked at in all candidates together: 50 000 times a large cluster. */
    private static final int MOST_FACTS = 20_000_000;

    private static final int FEWEST = 100;

    public SearchLimits {
        if (steps < 1 || candidates < 1) {
            throw new IllegalArgumentException("At least one step and one candidate, not " + steps + ", " + candidates);
        }
    }

    /** Fewer candidates for an application so large that each takes long. */
    public SearchLimits forSizeOf(ClusterApplication application) {
        var participants = application.participants();
        var contracts = application.contracts();
        int size = 1 + (participants == null ? 0 : participants.size()) + (contracts == null ? 0 : contracts.size());
        return new SearchLimits(steps, Math.min(candidates, Math.max(FEWEST, MOST_FACTS / size)));
    }
}
