package ru.promcluster.rulebook.remedy;

/**
 * How far a way in is searched for.
 *
 * @param steps the most steps a set may have
 * @param candidates the most changed applications that are judged for one application
 */
public record SearchLimits(int steps, int candidates) {

    /** 40 steps, 50 000 candidates. */
    public static final SearchLimits USUAL = new SearchLimits(40, 50_000);

    public SearchLimits {
        if (steps < 1 || candidates < 1) {
            throw new IllegalArgumentException("At least one step and one candidate, not " + steps + ", " + candidates);
        }
    }
}
