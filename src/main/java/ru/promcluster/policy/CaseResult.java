package ru.promcluster.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of a case in one edition.
 *
 * @param name the case's sentence
 * @param place where the case stands: file:line below {@code rules/}
 * @param differences empty: it passed
 */
public record CaseResult(
        String name,
        String place,
        String ruleset,
        String edition,
        String criterion,
        LocalDate day,
        List<Difference> differences,
        Duration duration) {

    public CaseResult {
        differences = List.copyOf(differences);
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
